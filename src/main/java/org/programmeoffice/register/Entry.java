package org.programmeoffice.register;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.UserKey;

/**
 * What entries of every register have.
 *
 * @param title in a line
 * @param owner who answers for it
 * @param actionee who carries out what is to be done about it
 * @param raisedFrom the entry that it was raised from
 * @param reviewBy the day on which it is to be looked at again, inclusive
 * @param reviewedOn the day on which somebody last did, be it to find that nothing has changed
 * @param escalation pending, not yet accepted or returned
 * @param revision the number of its newest revision, from 1
 */
public record Entry(
        EntryKey key,
        InitiativeId initiative,
        String title,
        UserKey raisedBy,
        LocalDate raisedOn,
        Optional<UserKey> owner,
        Optional<UserKey> actionee,
        Confidentiality confidentiality,
        Optional<EntryKey> raisedFrom,
        Optional<LocalDate> reviewBy,
        Optional<LocalDate> reviewedOn,
        Optional<Escalation> escalation,
        int revision) {
    /** Returns whether the person answers for it or carries it out. */
    public boolean isOf(UserKey person) {
        return owner.filter(person::equals).isPresent()
                || actionee.filter(person::equals).isPresent();
    }

    /** Returns the entry as it is after somebody edited it. */
    public Entry with(EntryWords words) {
        return new Entry(
                key,
                initiative,
                words.title(),
                raisedBy,
                raisedOn,
                words.owner(),
                words.actionee(),
                words.confidentiality(),
                raisedFrom,
                words.reviewBy(),
                reviewedOn,
                escalation,
                revision);
    }

    /** Returns the entry looked at on that day, to be looked at again by another. */
    public Entry reviewed(LocalDate day, Optional<LocalDate> next) {
        return new Entry(
                key,
                initiative,
                title,
                raisedBy,
                raisedOn,
                owner,
                actionee,
                confidentiality,
                raisedFrom,
                next,
                Optional.of(day),
                escalation,
                revision);
    }

    /** Returns the entry in that initiative, with that escalation pending or none. */
    public Entry placed(InitiativeId where, Optional<Escalation> pending) {
        return new Entry(
                key,
                where,
                title,
                raisedBy,
                raisedOn,
                owner,
                actionee,
                confidentiality,
                raisedFrom,
                reviewBy,
                reviewedOn,
                pending,
                revision);
    }

    /** Returns the entry as the revision given. */
    public Entry at(int newest) {
        return new Entry(
                key,
                initiative,
                title,
                raisedBy,
                raisedOn,
                owner,
                actionee,
                confidentiality,
                raisedFrom,
                reviewBy,
                reviewedOn,
                escalation,
                newest);
    }

    /** Returns its fields by name for the history, in the order in which people read them. */
    public Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("initiative", Long.toString(initiative.value()));
        fields.put("title", title);
        fields.put("owner", text(owner));
        fields.put("actionee", text(actionee));
        fields.put("confidentiality", confidentiality.name());
        fields.put("raisedFrom", text(raisedFrom));
        fields.put("reviewBy", text(reviewBy));
        fields.put("reviewedOn", text(reviewedOn));
        fields.put("escalatedTo", text(escalation.map(pending -> pending.to().value())));
        fields.put("escalationReason", escalation.map(Escalation::reason).orElse(""));
        return fields;
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
