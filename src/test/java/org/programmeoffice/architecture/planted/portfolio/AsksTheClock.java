package org.programmeoffice.architecture.planted.portfolio;

import java.time.LocalDate;
import java.time.ZoneId;

/** A root class that decides itself what day it is. */
public final class AsksTheClock {
    public static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    }
}
