package org.programmeoffice.architecture.planted.portfolio;

/** A root value that changes. */
public final class Drifts {
    private String name = "";

    public void rename(String other) {
        name = name.isEmpty() ? other : name;
    }
}
