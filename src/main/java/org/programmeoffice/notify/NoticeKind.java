package org.programmeoffice.notify;

/** What a notice is about, as far as a person can choose how soon to hear of it. */
public enum NoticeKind {
    /** Something now lies with the person. */
    ASSIGNED("assigned", Rhythm.IMMEDIATELY, true),
    /** Something was brought to the person's level, or came back from there. */
    ESCALATED("escalated", Rhythm.IMMEDIATELY, true),
    /** Something the person answers for was not looked at in time. */
    REVIEW_OVERDUE("review", Rhythm.WEEKLY, true),
    /** The person has a role, or has it no longer. */
    ROLE("role", Rhythm.IMMEDIATELY, true),
    /** Somebody gave himself a role. The chair always hears of it. */
    OWN_ROLE("ownRole", Rhythm.DAILY, false),
    /** A baseline was proposed, approved or turned down. */
    BASELINE("baseline", Rhythm.IMMEDIATELY, true),
    /** A dependency was proposed or led on by the other side. */
    DEPENDENCY("dependency", Rhythm.DAILY, true);

    private final String code;
    private final Rhythm usual;
    private final boolean optional;

    NoticeKind(String code, Rhythm usual, boolean optional) {
        this.code = code;
        this.usual = usual;
        this.optional = optional;
    }

    /** Returns its word in requests and text keys. */
    public String code() {
        return code;
    }

    /** Returns the rhythm of who has chosen none. */
    public Rhythm usual() {
        return usual;
    }

    /** Returns whether a person may choose to hear of it in that rhythm. */
    public boolean allows(Rhythm rhythm) {
        return optional || rhythm != Rhythm.NEVER;
    }

    public String textKey() {
        return "pmo.notify.kind." + code;
    }
}
