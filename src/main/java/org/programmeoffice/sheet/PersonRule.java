package org.programmeoffice.sheet;

import org.programmeoffice.common.UserKey;

/** Reads a person by user name or full name. */
public record PersonRule(People people) implements CellRule<UserKey> {
    @Override
    public Class<UserKey> type() {
        return UserKey.class;
    }

    @Override
    public Reading<UserKey> read(Cell.Plain cell, Notation notation) {
        var text = cell.shown().strip();
        var found = people.named(text);
        if (found.size() == 1) {
            return Reading.value(found.get(0));
        }
        return found.isEmpty()
                ? Reading.wrong("pmo.sheet.cell.nobody", text)
                : Reading.wrong("pmo.sheet.cell.severalPeople", text, String.valueOf(found.size()));
    }
}
