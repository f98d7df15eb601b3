package org.programmeoffice.workitem;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.programmeoffice.access.People;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.UserKey;
import org.programmeoffice.workitem.SelfCheck.JiraProjectCheck;

/** Shows an administrator how this node's feed and figures stand. */
public final class ShowSelfCheck {
    private static final int POLLS = 3;

    private final People people;
    private final RollupSources sources;
    private final Rollup rollup;
    private final FeedJournal journal;
    private final Clock clock;

    public ShowSelfCheck(People people, RollupSources sources, Rollup rollup, FeedJournal journal, Clock clock) {
        this.people = people;
        this.sources = sources;
        this.rollup = rollup;
        this.journal = journal;
        this.clock = clock;
    }

    public Outcome<SelfCheck> show(UserKey viewer) {
        return Administrators.refusal(people, viewer)
                .<Outcome<SelfCheck>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(check()));
    }

    private SelfCheck check() {
        var snapshot = rollup.snapshot();
        var choices = sources.settings().current();
        var rules = sources.rules().all();
        return new SelfCheck(
                journal.isLoaded(),
                snapshot.items(),
                snapshot.computedAt(),
                journal.lastAgreement(),
                isLate(choices.pollInterval()),
                journal.lastReconcile(),
                journal.lastFailure(),
                exists(choices.epicLinkField(), sources.vocabulary().epicLinkFields()),
                exists(choices.pointsField(), sources.vocabulary().pointsFields()),
                chosen(choices),
                jiraProjects(),
                rules.size(),
                (int) rules.stream()
                        .filter(rule -> rollup.hits().state(rule) != RuleState.CURRENT)
                        .count());
    }

    private boolean isLate(Duration pollInterval) {
        var oldest = clock.instant().minus(pollInterval.multipliedBy(POLLS));
        return journal.lastAgreement().filter(oldest::isAfter).isPresent();
    }

    private List<JiraProjectCheck> jiraProjects() {
        var names = sources.vocabulary().jiraProjects();
        return journal.projects().entrySet().stream()
                .map(entry -> {
                    var named = names.get(entry.getKey());
                    return new JiraProjectCheck(
                            entry.getKey(),
                            named == null ? "" : named.key(),
                            named == null ? "" : named.name(),
                            entry.getValue());
                })
                .sorted(Comparator.comparing(JiraProjectCheck::key).thenComparing(JiraProjectCheck::id))
                .toList();
    }

    private SelfCheck.Chosen chosen(RollupChoices choices) {
        var resolutions = sources.vocabulary().resolutions();
        return new SelfCheck.Chosen(
                named(choices.epicLinkField(), sources.vocabulary().epicLinkFields()),
                named(choices.pointsField(), sources.vocabulary().pointsFields()),
                choices.notDelivered().stream()
                        .map(id -> resolutions.getOrDefault(id, Long.toString(id)))
                        .sorted()
                        .toList(),
                choices.zone());
    }

    private static String named(String field, List<JiraVocabulary.Field> fields) {
        return fields.stream()
                .filter(known -> known.id().equals(field))
                .map(known -> known.name() + " (" + known.id() + ")")
                .findFirst()
                .orElse(field);
    }

    private static boolean exists(String field, List<JiraVocabulary.Field> fields) {
        return field.isEmpty() || fields.stream().anyMatch(known -> known.id().equals(field));
    }
}
