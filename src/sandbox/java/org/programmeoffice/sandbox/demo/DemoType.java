package org.programmeoffice.sandbox.demo;

/** The types of generated items. */
public enum DemoType {
    EPIC(1, "Epic"),
    STORY(2, "Story"),
    TASK(3, "Task"),
    BUG(4, "Bug"),
    SUB_TASK(5, "Sub-task");

    private final int number;
    private final String title;

    DemoType(int number, String title) {
        this.number = number;
        this.title = title;
    }

    /** Returns its place among the others, which never changes. */
    public int number() {
        return number;
    }

    /** Returns the name that people see. */
    public String title() {
        return title;
    }
}
