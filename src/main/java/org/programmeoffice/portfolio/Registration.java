package org.programmeoffice.portfolio;

import java.util.Optional;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.rollup.RagStatus;

/**
 * What every initiative's record holds.
 *
 * @param title 1 to 255 characters, stripped, in one line
 * @param description up to 30,000 characters, lines ended by a line feed; empty if there is none
 * @param parent what it stands in; empty if it stands alone
 * @param confidence what was judged last of its delivery; grey if nobody did
 * @param revision the number of its newest revision, from 1
 */
public record Registration(
        InitiativeId id,
        InitiativeKey key,
        String title,
        String description,
        Optional<InitiativeId> parent,
        Profile profile,
        Lifecycle lifecycle,
        RagStatus confidence,
        Shelf shelf,
        int revision,
        Stamp created,
        Stamp updated) {
    /** Creates the record of an idea of which nothing else is known. */
    public Registration(
            InitiativeId id,
            InitiativeKey key,
            String title,
            String description,
            Optional<InitiativeId> parent,
            int revision,
            Stamp created,
            Stamp updated) {
        this(
                id,
                key,
                title,
                description,
                parent,
                Profile.EMPTY,
                Lifecycle.IDEA,
                RagStatus.GREY,
                Shelf.NEW,
                revision,
                created,
                updated);
    }

    Registration with(RecordText text, Profile fields) {
        return new Registration(
                id,
                key,
                text.title(),
                text.description(),
                parent,
                fields,
                lifecycle,
                confidence,
                shelf,
                revision,
                created,
                updated);
    }

    Registration with(Lifecycle other) {
        return new Registration(
                id, key, title, description, parent, profile, other, confidence, shelf, revision, created, updated);
    }

    Registration with(RagStatus judged) {
        return new Registration(
                id, key, title, description, parent, profile, lifecycle, judged, shelf, revision, created, updated);
    }

    Registration with(Shelf other) {
        return new Registration(
                id, key, title, description, parent, profile, lifecycle, confidence, other, revision, created, updated);
    }

    Registration under(Optional<InitiativeId> holder) {
        return new Registration(
                id, key, title, description, holder, profile, lifecycle, confidence, shelf, revision, created, updated);
    }

    Registration at(int newest, Stamp change) {
        return new Registration(
                id, key, title, description, parent, profile, lifecycle, confidence, shelf, newest, created, change);
    }
}
