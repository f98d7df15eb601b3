package org.programmeoffice.architecture.planted.sandbox;

/** Something of a sandbox. */
public final class Toy {
    public static String name() {
        return "toy";
    }
}
