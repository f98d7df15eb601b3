package org.programmeoffice.risk;

/**
 * What a risk is about.
 *
 * @param cause why it may happen
 * @param event what may happen
 * @param effect what would follow
 * @param warning how one would see it coming
 */
public record RiskWords(
        RiskKind kind, RiskCategory category, String cause, String event, String effect, String warning) {}
