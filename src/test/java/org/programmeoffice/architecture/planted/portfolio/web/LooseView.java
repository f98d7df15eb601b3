package org.programmeoffice.architecture.planted.portfolio.web;

/** A view that is no record. */
public class LooseView {
    public String title() {
        return "";
    }
}
