package org.programmeoffice.plan.web;

import org.programmeoffice.plan.Slip;
import org.programmeoffice.web.Formats;
import org.programmeoffice.web.Visit;

/** Words how far a date has moved. What is not known says why. */
final class SlipWording {
    private final Visit visit;

    SlipWording(Visit visit) {
        this.visit = visit;
    }

    CellView cell(Slip.Reading reading) {
        return reading instanceof Slip.Days days
                ? new CellView(
                        visit.formats().days(days.count()),
                        days.count() > 0,
                        visit.text("pmo.plan.page.promised", visit.formats().date(days.promised())))
                : new CellView(
                        Formats.ABSENT,
                        false,
                        visit.text(((Slip.Unknown) reading).reason().textKey()));
    }

    /** Returns {@code +14 d}, or the reason why that is not known. */
    String words(Slip.Reading reading) {
        var cell = cell(reading);
        return cell.value().equals(Formats.ABSENT) ? cell.reason() : cell.value();
    }
}
