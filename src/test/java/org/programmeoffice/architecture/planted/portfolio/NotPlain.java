package org.programmeoffice.architecture.planted.portfolio;

import org.slf4j.Logger;

/** A root class that logs. */
public final class NotPlain {
    public static String name(Logger log) {
        return log.getName();
    }
}
