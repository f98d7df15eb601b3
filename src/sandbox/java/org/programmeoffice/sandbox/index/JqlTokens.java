package org.programmeoffice.sandbox.index;

import java.util.List;

/** The tokens of a query and how far they have been read. */
final class JqlTokens {
    private final List<JqlToken> tokens;
    private int at;

    JqlTokens(List<JqlToken> tokens) {
        this.tokens = tokens;
    }

    JqlToken peek() {
        return tokens.get(at);
    }

    JqlToken peekSecond() {
        return tokens.get(Math.min(at + 1, tokens.size() - 1));
    }

    boolean at(JqlToken.Type type) {
        return peek().is(type);
    }

    /** Returns the next token and goes on; the end is never passed. */
    JqlToken take() {
        var token = peek();
        at = Math.min(at + 1, tokens.size() - 1);
        return token;
    }

    JqlToken take(JqlToken.Type type, String wanted) throws JqlError {
        if (!at(type)) {
            throw expected(wanted);
        }
        return take();
    }

    boolean took(JqlToken.Type type) {
        var is = at(type);
        if (is) {
            take();
        }
        return is;
    }

    boolean tookWord(String word) {
        var is = peek().isWord(word);
        if (is) {
            take();
        }
        return is;
    }

    void takeWord(String word) throws JqlError {
        if (!tookWord(word)) {
            throw expected("'" + word + "'");
        }
    }

    /** Returns the error that something else stands here. */
    JqlError expected(String wanted) {
        return new JqlError("Expecting %s but got %s.".formatted(wanted, peek().shown()), peek());
    }

    /** Returns the error that something else was just taken. */
    JqlError expectedBefore(String wanted) {
        var previous = tokens.get(at - 1);
        return new JqlError("Expecting %s but got %s.".formatted(wanted, previous.shown()), previous);
    }
}
