package org.programmeoffice.sandbox.demo;

/** How generated items end. */
public enum DemoResolution {
    /** Not resolved, or done without anybody saying how. */
    NONE(0, "", false),
    DONE(1, "Done", true),
    FIXED(2, "Fixed", true),
    WONT_DO(3, "Won't Do", false),
    DUPLICATE(4, "Duplicate", false),
    CANNOT_REPRODUCE(5, "Cannot Reproduce", false);

    private final int number;
    private final String title;
    private final boolean delivered;

    DemoResolution(int number, String title, boolean delivered) {
        this.number = number;
        this.title = title;
        this.delivered = delivered;
    }

    /** Returns its place among the others, which never changes. */
    public int number() {
        return number;
    }

    /** Returns the name that people see. */
    public String title() {
        return title;
    }

    /** Returns whether something came of the item. */
    public boolean isDelivered() {
        return delivered;
    }
}
