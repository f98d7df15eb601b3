package org.programmeoffice.architecture.planted.portfolio;

import org.programmeoffice.architecture.planted.sandbox.Toy;

/** A root class that knows the sandbox. */
public final class Plays {
    public static String name() {
        return Toy.name();
    }
}
