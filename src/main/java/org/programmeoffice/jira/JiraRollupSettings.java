package org.programmeoffice.jira;

import com.atlassian.jira.config.properties.APKeys;
import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.programmeoffice.access.Change;
import org.programmeoffice.access.Revision;
import org.programmeoffice.access.Revisions;
import org.programmeoffice.access.Subject;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.UserKey;
import org.programmeoffice.workitem.JiraVocabulary;
import org.programmeoffice.workitem.JiraVocabulary.Field;
import org.programmeoffice.workitem.RollupChoices;
import org.programmeoffice.workitem.RollupSettings;

/**
 * The administrator's choices among the plugin's settings, one text each; what was never chosen is guessed from Jira.
 *
 * <p>The zone: Jira's default user time zone if an administrator of Jira has set it, otherwise UTC. Never the JVM's, which
 * can differ between nodes and would move items from one week to another.
 */
public final class JiraRollupSettings implements RollupSettings {
    private static final Subject SUBJECT = new Subject("rollup-settings");
    private static final String PREFIX = "org.programmeoffice.jira.rollup.";
    /** An empty text does not survive every database. */
    private static final String NONE = "-";

    private static final ZoneId UTC = ZoneId.of("UTC");

    private final PluginSettings kept;
    private final ApplicationProperties jira;
    private final JiraVocabulary vocabulary;
    private final JiraFields fields;
    private final Revisions revisions;
    private final Clock clock;

    public JiraRollupSettings(
            PluginSettingsFactory settings,
            ApplicationProperties jira,
            JiraVocabulary vocabulary,
            JiraFields fields,
            Revisions revisions,
            Clock clock) {
        this.kept = settings.createGlobalSettings();
        this.jira = jira;
        this.vocabulary = vocabulary;
        this.fields = fields;
        this.revisions = revisions;
        this.clock = clock;
    }

    @Override
    public RollupChoices current() {
        return new RollupChoices(
                text("epicLinkField").orElseGet(() -> firstId(fields.epicLinks())),
                text("pointsField")
                        .orElseGet(() -> fields.points().map(Field::id).orElse("")),
                text("notDelivered").map(JiraRollupSettings::ids).orElseGet(this::guessed),
                zone(),
                text("pollSeconds").map(Long::valueOf).map(Duration::ofSeconds).orElse(RollupChoices.DEFAULT_POLL),
                text("pagesPerSecond").map(Integer::valueOf).orElse(RollupChoices.DEFAULT_PAGES_PER_SECOND));
    }

    /** Returns the zone alone, which asks nothing of Jira but its settings. */
    public ZoneId zone() {
        return text("zone").map(ZoneId::of).orElseGet(this::jiraZone);
    }

    @Override
    public int revision() {
        return revisions.newestNumber(SUBJECT);
    }

    @Override
    public Outcome<RollupChoices> change(UserKey actor, RollupChoices choices, int expectedRevision) {
        var before = texts(current());
        var after = texts(choices);
        var changes = new ArrayList<Change>();
        after.forEach((name, value) ->
                Change.between(name, before.getOrDefault(name, ""), value).ifPresent(changes::add));
        var revision = new Revision(SUBJECT, expectedRevision + 1, actor, clock.instant(), changes);
        return revisions.record(List.of(revision), () -> {
            after.forEach((name, value) -> kept.put(PREFIX + name, value.isEmpty() ? NONE : value));
            return choices;
        });
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(kept.get(PREFIX + name))
                .map(Object::toString)
                .map(value -> value.equals(NONE) ? "" : value);
    }

    private Set<Long> guessed() {
        return RollupChoices.guessNotDelivered(vocabulary.resolutions());
    }

    private ZoneId jiraZone() {
        var name = jira.getString(APKeys.JIRA_DEFAULT_TIMEZONE);
        try {
            return name == null || name.isBlank() ? UTC : ZoneId.of(name);
        } catch (DateTimeException unknown) {
            return UTC;
        }
    }

    private static Map<String, String> texts(RollupChoices choices) {
        var texts = new TreeMap<String, String>();
        texts.put("epicLinkField", choices.epicLinkField());
        texts.put("pointsField", choices.pointsField());
        texts.put(
                "notDelivered",
                choices.notDelivered().stream().sorted().map(String::valueOf).collect(Collectors.joining(",")));
        texts.put("zone", choices.zone().getId());
        texts.put("pollSeconds", String.valueOf(choices.pollInterval().toSeconds()));
        texts.put("pagesPerSecond", String.valueOf(choices.pagesPerSecond()));
        return texts;
    }

    private static Set<Long> ids(String text) {
        return Arrays.stream(text.split(",", -1))
                .filter(id -> !id.isEmpty())
                .map(Long::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String firstId(List<Field> found) {
        return found.stream().findFirst().map(Field::id).orElse("");
    }
}
