package org.programmeoffice.workbench;

import java.time.LocalDate;
import java.util.Optional;
import org.programmeoffice.common.InitiativeKey;

/**
 * One finding about one initiative, or about something that belongs to it.
 *
 * @param title the initiative's
 * @param part the key of a risk; empty if the initiative itself or its plan is meant
 * @param what the title of the risk or milestone; empty if the initiative itself is meant
 * @param since the day that has passed; empty if there is none
 */
public record Concern(
        Finding finding, InitiativeKey initiative, String title, String part, String what, Optional<LocalDate> since) {
    static Concern about(Finding finding, InitiativeKey initiative, String title) {
        return new Concern(finding, initiative, title, "", "", Optional.empty());
    }
}
