package org.programmeoffice.sandbox.index;

import java.util.List;

/** What JQL can say behind an operator. */
public sealed interface JqlOperand {
    /** A word, number or string. */
    record Value(String text) implements JqlOperand {}

    /** EMPTY or NULL. */
    record Empty() implements JqlOperand {}

    /** A function with its arguments. */
    record Call(String name, List<String> arguments) implements JqlOperand {}

    /** A list in parentheses. */
    record Several(List<JqlOperand> operands) implements JqlOperand {}

    /** Returns the single operands: those of a list, or else this one. */
    default List<JqlOperand> each() {
        return this instanceof Several several ? several.operands() : List.of(this);
    }
}
