package org.programmeoffice.plan.rest;

import org.programmeoffice.plan.PlanEntry;

/**
 * Where an entry of a plan was just kept. The list shows it with its slip.
 *
 * @param revision to be sent with the next change
 */
public record KeptJson(int number, boolean retired, int revision) {
    static KeptJson of(PlanEntry<?> entry) {
        return new KeptJson(entry.number(), entry.retired(), entry.revision());
    }
}
