package org.programmeoffice.sandbox.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Reads JQL by recursive descent: NOT binds before AND, AND before OR. */
public final class JqlParser {
    private static final int DEPTH = 200;

    private final JqlTokens tokens;
    private int depth;

    private JqlParser(JqlTokens tokens) {
        this.tokens = tokens;
    }

    /** Returns the query in the text; an empty text matches every issue. */
    public static JqlQuery parse(String text) throws JqlError {
        var parser = new JqlParser(new JqlTokens(JqlLexer.tokens(text)));
        Optional<JqlClause> where =
                parser.atOrder() || parser.tokens.at(JqlToken.Type.END) ? Optional.empty() : Optional.of(parser.or());
        var order = parser.order();
        if (!parser.tokens.at(JqlToken.Type.END)) {
            throw parser.tokens.expected("either 'AND', 'OR' or 'ORDER BY'");
        }
        return new JqlQuery(where, order, text);
    }

    private JqlClause or() throws JqlError {
        return chain(JqlToken.Type.OR, this::and, JqlClause.Or::new);
    }

    private JqlClause and() throws JqlError {
        return chain(JqlToken.Type.AND, this::not, JqlClause.And::new);
    }

    private interface Part {
        JqlClause read() throws JqlError;
    }

    private JqlClause chain(JqlToken.Type joint, Part part, Function<List<JqlClause>, JqlClause> join) throws JqlError {
        var parts = new ArrayList<JqlClause>();
        do {
            parts.add(part.read());
        } while (tokens.took(joint));
        return parts.size() == 1 ? parts.get(0) : join.apply(List.copyOf(parts));
    }

    private JqlClause not() throws JqlError {
        if (++depth > DEPTH) {
            throw new JqlError("The query is nested too deeply.", tokens.peek());
        }
        try {
            if (tokens.took(JqlToken.Type.NOT)) {
                return new JqlClause.Not(not());
            }
            return tokens.took(JqlToken.Type.OPEN) ? group() : comparison();
        } finally {
            depth--;
        }
    }

    private JqlClause group() throws JqlError {
        var clause = or();
        tokens.take(JqlToken.Type.CLOSE, "')'");
        return clause;
    }

    private JqlClause comparison() throws JqlError {
        var field = field();
        var operator = operator();
        var operand =
                switch (operator) {
                    case IN, NOT_IN -> several();
                    case IS, IS_NOT -> empty();
                    default -> operand();
                };
        return new JqlClause.Comparison(field, operator, operand);
    }

    private String field() throws JqlError {
        if (!tokens.at(JqlToken.Type.WORD) && !tokens.at(JqlToken.Type.STRING)) {
            throw tokens.expected("a field name");
        }
        var name = tokens.take();
        if (name.isWord("cf") && tokens.took(JqlToken.Type.OPEN_BRACKET)) {
            var id = tokens.take(JqlToken.Type.WORD, "the number of a custom field");
            if (!id.text().matches("\\d+")) {
                throw new JqlError("'" + id.text() + "' is not the number of a custom field.", id);
            }
            tokens.take(JqlToken.Type.CLOSE_BRACKET, "']'");
            return "cf[" + id.text() + "]";
        }
        return JqlReserved.unlessReserved(name).text();
    }

    private JqlOperator operator() throws JqlError {
        if (tokens.at(JqlToken.Type.OPERATOR)) {
            return JqlOperator.ofSymbol(tokens.take().text());
        }
        if (tokens.tookWord("in")) {
            return JqlOperator.IN;
        }
        if (tokens.tookWord("is")) {
            return tokens.took(JqlToken.Type.NOT) ? JqlOperator.IS_NOT : JqlOperator.IS;
        }
        if (tokens.at(JqlToken.Type.NOT)) {
            tokens.take();
            tokens.takeWord("in");
            return JqlOperator.NOT_IN;
        }
        if (tokens.peek().isWord("was") || tokens.peek().isWord("changed")) {
            throw new JqlError("The history of a field cannot be searched here.", tokens.peek());
        }
        throw tokens.expected("an operator: =, !=, <, >, <=, >=, ~, !~, in, not in, is or is not");
    }

    private JqlOperand several() throws JqlError {
        if (!tokens.at(JqlToken.Type.OPEN)) {
            var operand = operand();
            if (operand instanceof JqlOperand.Call) {
                return operand;
            }
            throw tokens.expectedBefore("either a list in parentheses or a function");
        }
        tokens.take();
        var operands = new ArrayList<JqlOperand>();
        do {
            operands.add(operand());
        } while (tokens.took(JqlToken.Type.COMMA));
        tokens.take(JqlToken.Type.CLOSE, "either ')' or ','");
        return new JqlOperand.Several(List.copyOf(operands));
    }

    private JqlOperand empty() throws JqlError {
        var operand = operand();
        if (operand instanceof JqlOperand.Empty) {
            return operand;
        }
        throw tokens.expectedBefore("EMPTY or NULL");
    }

    private JqlOperand operand() throws JqlError {
        if (tokens.at(JqlToken.Type.STRING)) {
            return new JqlOperand.Value(tokens.take().text());
        }
        if (!tokens.at(JqlToken.Type.WORD)) {
            throw tokens.expected("either a value, list or function");
        }
        var word = tokens.take();
        if (word.isWord("empty") || word.isWord("null")) {
            return new JqlOperand.Empty();
        }
        JqlReserved.unlessReserved(word);
        return tokens.took(JqlToken.Type.OPEN) ? call(word) : new JqlOperand.Value(word.text());
    }

    private JqlOperand call(JqlToken name) throws JqlError {
        var arguments = new ArrayList<String>();
        while (!tokens.took(JqlToken.Type.CLOSE)) {
            if (!arguments.isEmpty()) {
                tokens.take(JqlToken.Type.COMMA, "either ')' or ','");
            }
            if (!tokens.at(JqlToken.Type.STRING) && !tokens.at(JqlToken.Type.WORD)) {
                throw tokens.expected("an argument or ')'");
            }
            arguments.add(tokens.take().text());
        }
        return new JqlOperand.Call(name.text(), List.copyOf(arguments));
    }

    private boolean atOrder() {
        return tokens.peek().isWord("order") && tokens.peekSecond().isWord("by");
    }

    private JqlOrder order() throws JqlError {
        var fields = new ArrayList<JqlOrder.By>();
        if (tokens.tookWord("order")) {
            tokens.takeWord("by");
            do {
                fields.add(new JqlOrder.By(field(), direction()));
            } while (tokens.took(JqlToken.Type.COMMA));
        }
        return new JqlOrder(List.copyOf(fields));
    }

    private Optional<Boolean> direction() {
        if (tokens.peek().isWord("asc") || tokens.peek().isWord("desc")) {
            return Optional.of(tokens.take().text().toLowerCase(Locale.ROOT).equals("desc"));
        }
        return Optional.empty();
    }
}
