package org.programmeoffice.plan;

import org.programmeoffice.access.Subject;
import org.programmeoffice.common.InitiativeKey;

/**
 * What of a plan has revisions of its own. Each stage and milestone has, so that two people who move two milestones do
 * not disturb each other; the money of an initiative is one.
 */
public final class PlanSubjects {
    private PlanSubjects() {}

    public static Subject stage(InitiativeKey key, int number) {
        return new Subject(key + "/stage/" + number);
    }

    public static Subject milestone(InitiativeKey key, int number) {
        return new Subject(key + "/milestone/" + number);
    }

    public static Subject budget(InitiativeKey key) {
        return new Subject(key + "/budget");
    }

    public static Subject baselines(InitiativeKey key) {
        return new Subject(key + "/baselines");
    }

    public static Subject tolerances(InitiativeKey key) {
        return new Subject(key + "/tolerances");
    }
}
