package org.programmeoffice.workitem;

import org.programmeoffice.access.People;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.UserKey;

/** Shows an administrator the roll-up settings. */
public final class ShowRollupSettings {
    private final People people;
    private final RollupSettings settings;
    private final JiraVocabulary vocabulary;

    public ShowRollupSettings(People people, RollupSettings settings, JiraVocabulary vocabulary) {
        this.people = people;
        this.settings = settings;
        this.vocabulary = vocabulary;
    }

    public Outcome<ShownSettings> show(UserKey viewer) {
        return Administrators.refusal(people, viewer)
                .<Outcome<ShownSettings>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(shown()));
    }

    private ShownSettings shown() {
        return new ShownSettings(
                settings.current(),
                settings.revision(),
                vocabulary.epicLinkFields(),
                vocabulary.pointsFields(),
                vocabulary.resolutions());
    }
}
