package org.programmeoffice.portfolio.rest;

import org.programmeoffice.access.People;
import org.programmeoffice.portfolio.Stamp;
import org.programmeoffice.rest.PersonJson;

/** Who, and when as in {@code 2026-11-23T10:42:00Z}. */
public record StampJson(PersonJson by, String at) {
    static StampJson of(Stamp stamp, People people) {
        return new StampJson(PersonJson.of(stamp.by(), people), stamp.at().toString());
    }
}
