package org.programmeoffice.sandbox.index;

import java.util.Arrays;

/** What JQL can say between a field and a value. */
public enum JqlOperator {
    EQUALS("="),
    NOT_EQUALS("!="),
    GREATER(">"),
    GREATER_OR_EQUAL(">="),
    LESS("<"),
    LESS_OR_EQUAL("<="),
    LIKE("~"),
    NOT_LIKE("!~"),
    IN("in"),
    NOT_IN("not in"),
    IS("is"),
    IS_NOT("is not");

    private final String text;

    JqlOperator(String text) {
        this.text = text;
    }

    /** Returns how it is written. */
    public String text() {
        return text;
    }

    static JqlOperator ofSymbol(String symbol) {
        return Arrays.stream(values())
                .filter(operator -> operator.text.equals(symbol))
                .findFirst()
                .orElseThrow();
    }

    /** Returns whether it asks for order. */
    boolean isRelation() {
        return this == GREATER || this == GREATER_OR_EQUAL || this == LESS || this == LESS_OR_EQUAL;
    }

    /** Returns whether it asks for words. */
    boolean isLike() {
        return this == LIKE || this == NOT_LIKE;
    }

    /** Returns whether it is the denial of an equality, which leaves out empty fields. */
    boolean isDenial() {
        return this == NOT_EQUALS || this == NOT_IN || this == IS_NOT || this == NOT_LIKE;
    }

    /** Returns whether it takes nothing but EMPTY. */
    boolean isEmptiness() {
        return this == IS || this == IS_NOT;
    }
}
