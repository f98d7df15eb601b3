package org.programmeoffice.web;

import java.util.Locale;

/** One of the pages of an initiative, in the order of the tabs. */
public enum InitiativeTab {
    OVERVIEW(""),
    PLAN("plan"),
    BUDGET("budget"),
    ROADMAP("roadmap"),
    DEPENDENCIES("dependencies"),
    RISKS("risks");

    private final String path;

    InitiativeTab(String path) {
        this.path = path;
    }

    /** Returns the path after the initiative's key; empty for the first page. */
    public String path() {
        return path;
    }

    String textKey() {
        return "pmo.web.tab." + name().toLowerCase(Locale.ROOT);
    }
}
