package org.programmeoffice.sandbox.demo;

/** The statuses of generated items and the key of the category each is in. */
public enum DemoStatus {
    BACKLOG(1, "Backlog", "new"),
    SELECTED(2, "Selected", "new"),
    IN_PROGRESS(3, "In Progress", "indeterminate"),
    IN_REVIEW(4, "In Review", "indeterminate"),
    DONE(5, "Done", "done"),
    CLOSED(6, "Closed", "done");

    private final int number;
    private final String title;
    private final String category;

    DemoStatus(int number, String title, String category) {
        this.number = number;
        this.title = title;
        this.category = category;
    }

    /** Returns its place among the others, which never changes. */
    public int number() {
        return number;
    }

    /** Returns the name that people see. */
    public String title() {
        return title;
    }

    /** Returns {@code new}, {@code indeterminate} or {@code done}. */
    public String category() {
        return category;
    }

    public boolean isDone() {
        return category.equals("done");
    }
}
