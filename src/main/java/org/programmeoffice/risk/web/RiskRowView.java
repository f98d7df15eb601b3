package org.programmeoffice.risk.web;

import java.util.Optional;

/**
 * A risk in a list.
 *
 * @param inherent score before any response; empty if not rated
 * @param target score after the planned response; empty if not rated
 * @param expected expected value; empty if not known
 */
record RiskRowView(
        String key,
        String href,
        String title,
        String initiative,
        String initiativeHref,
        String inherent,
        Optional<LevelView> level,
        String target,
        boolean breach,
        String state,
        String owner,
        String response,
        String proximity,
        boolean imminent,
        String expected,
        String review,
        boolean overdue,
        boolean escalated,
        boolean restricted) {}
