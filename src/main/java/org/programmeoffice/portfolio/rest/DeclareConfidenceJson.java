package org.programmeoffice.portfolio.rest;

import org.jspecify.annotations.Nullable;
import org.programmeoffice.portfolio.DeclarationDraft;
import org.programmeoffice.rest.Sent;

/**
 * What is judged of a day.
 *
 * @param on the day, such as {@code 2026-03-31}
 * @param confidence {@code red}, {@code amber}, {@code green} or {@code grey}
 * @param cost over the whole life, with a point before its decimals; left out if not known
 */
public record DeclareConfidenceJson(
        @Nullable String on,
        @Nullable String confidence,
        @Nullable String cost,
        @Nullable String currency,
        @Nullable String reason,
        @Nullable Integer revision) {
    DeclarationDraft draft() {
        return new DeclarationDraft(
                Sent.text(on), Sent.text(confidence), Sent.text(cost), Sent.text(currency), Sent.text(reason));
    }
}
