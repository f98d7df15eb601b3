package org.programmeoffice.web;

/** One kind of page. It parses what the address says, calls use cases as the visitor, and words the answer. */
public interface Page {
    /** Returns the path after {@code /pmo}, such as {@code /{key}/explain/{figure}}; {@code /} is home. */
    String path();

    /** Returns what to show. Missing and not viewable are the same refusal. */
    Answer answer(Visit visit);

    /** Returns whether only administrators, who prove it a second time, may see the page. */
    default boolean forAdministrators() {
        return false;
    }
}
