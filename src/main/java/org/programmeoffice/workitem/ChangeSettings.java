package org.programmeoffice.workitem;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.programmeoffice.access.People;
import org.programmeoffice.common.FieldError;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Refusal;
import org.programmeoffice.common.UserKey;

/** Changes the roll-up settings. Another field for epics or points makes the feed read all facts again. */
public final class ChangeSettings {
    private static final int MIN_POLL = 10;
    private static final int MAX_POLL = 3600;
    private static final int MAX_PAGES = 100;

    private final People people;
    private final RollupSettings settings;
    private final JiraVocabulary vocabulary;
    private final Rollup rollup;
    private final FeedJournal journal;

    public ChangeSettings(
            People people, RollupSettings settings, JiraVocabulary vocabulary, Rollup rollup, FeedJournal journal) {
        this.people = people;
        this.settings = settings;
        this.vocabulary = vocabulary;
        this.rollup = rollup;
        this.journal = journal;
    }

    public Outcome<RollupChoices> change(UserKey actor, SettingsDraft draft, int expectedRevision) {
        var refusal = Administrators.refusal(people, actor);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        var errors = errors(draft);
        if (!errors.isEmpty()) {
            return Outcome.refused(new Refusal.Invalid(errors));
        }
        var before = settings.current();
        return settings.change(actor, choices(draft), expectedRevision).map(after -> announce(before, after));
    }

    private RollupChoices announce(RollupChoices before, RollupChoices after) {
        if (!before.epicLinkField().equals(after.epicLinkField())
                || !before.pointsField().equals(after.pointsField())) {
            journal.wantReload();
        }
        rollup.rulesChanged();
        return after;
    }

    private List<FieldError> errors(SettingsDraft draft) {
        var errors = new ArrayList<FieldError>();
        require(isField(draft.epicLinkField(), vocabulary.epicLinkFields()), errors, "epicLinkField", "unknownField");
        require(isField(draft.pointsField(), vocabulary.pointsFields()), errors, "pointsField", "unknownField");
        require(
                vocabulary.resolutions().keySet().containsAll(draft.notDelivered()),
                errors,
                "notDelivered",
                "unknownResolution");
        require(isZone(draft.zone()), errors, "zone", "unknownZone");
        require(draft.pollSeconds() >= MIN_POLL && draft.pollSeconds() <= MAX_POLL, errors, "pollSeconds", "poll");
        require(draft.pagesPerSecond() >= 1 && draft.pagesPerSecond() <= MAX_PAGES, errors, "pagesPerSecond", "pages");
        return errors;
    }

    private static void require(boolean holds, List<FieldError> errors, String field, String text) {
        if (!holds) {
            errors.add(FieldError.of(field, "pmo.workitem.settings.error." + text));
        }
    }

    private static boolean isField(String id, List<JiraVocabulary.Field> fields) {
        return id.isEmpty() || fields.stream().anyMatch(field -> field.id().equals(id));
    }

    private static boolean isZone(String zone) {
        try {
            return !ZoneId.of(zone).getId().isEmpty();
        } catch (DateTimeException unknown) {
            return false;
        }
    }

    private static RollupChoices choices(SettingsDraft draft) {
        return new RollupChoices(
                draft.epicLinkField(),
                draft.pointsField(),
                draft.notDelivered(),
                ZoneId.of(draft.zone()),
                Duration.ofSeconds(draft.pollSeconds()),
                draft.pagesPerSecond());
    }
}
