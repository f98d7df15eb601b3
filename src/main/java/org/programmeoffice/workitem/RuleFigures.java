package org.programmeoffice.workitem;

import org.programmeoffice.rollup.Progress;

/**
 * What one rule does in its own initiative.
 *
 * @param reached items the rule selects, whatever other rules do with them
 * @param counted leaves of the initiative among them; 0 for an exclude rule
 * @param byCount progress of those leaves by count
 * @param byPoints progress of those leaves by points
 */
public record RuleFigures(long reached, long counted, Progress byCount, Progress byPoints) {
    public static final RuleFigures NONE = new RuleFigures(0, 0, Progress.NONE, Progress.NONE);
}
