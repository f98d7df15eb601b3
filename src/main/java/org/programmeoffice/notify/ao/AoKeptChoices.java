package org.programmeoffice.notify.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.programmeoffice.common.UserKey;
import org.programmeoffice.notify.KeptChoices;
import org.programmeoffice.notify.MailChoices;
import org.programmeoffice.notify.NoticeKind;
import org.programmeoffice.notify.Rhythm;

/** Choices as rows. A kind or rhythm that a later version knew is passed over. */
public final class AoKeptChoices implements KeptChoices {
    private final ActiveObjects ao;

    public AoKeptChoices(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public MailChoices of(UserKey person) {
        return row(person)
                .map(row -> new MailChoices(read(row.getRhythms()), row.isPlainText()))
                .orElse(MailChoices.NONE);
    }

    @Override
    public void keep(UserKey person, MailChoices choices) {
        if (!changed(person, choices)) {
            create(person, choices);
        }
    }

    private boolean changed(UserKey person, MailChoices choices) {
        return row(person)
                .map(row -> {
                    row.setRhythms(write(choices));
                    row.setPlainText(choices.plainText());
                    row.save();
                    return true;
                })
                .orElse(false);
    }

    /** Another request of the same person may have created the row just now; then that row is changed. */
    private void create(UserKey person, MailChoices choices) {
        try {
            ao.executeInTransaction(() -> ao.create(
                    MailChoiceRow.class,
                    Map.of(
                            MailChoiceRow.PERSON, person.value(),
                            MailChoiceRow.RHYTHMS, write(choices),
                            MailChoiceRow.PLAIN_TEXT, choices.plainText())));
        } catch (RuntimeException failed) {
            if (!changed(person, choices)) {
                throw failed;
            }
        }
    }

    private Optional<MailChoiceRow> row(UserKey person) {
        var query = Query.select().where(MailChoiceRow.PERSON + " = ?", person.value());
        return Arrays.stream(ao.find(MailChoiceRow.class, query)).findFirst();
    }

    private static String write(MailChoices choices) {
        return new TreeMap<>(choices.chosen())
                .entrySet().stream()
                        .map(entry ->
                                entry.getKey().code() + "=" + entry.getValue().name())
                        .collect(Collectors.joining(" "));
    }

    private static Map<NoticeKind, Rhythm> read(String text) {
        var chosen = new EnumMap<NoticeKind, Rhythm>(NoticeKind.class);
        for (var kind : NoticeKind.values()) {
            for (var rhythm : Rhythm.values()) {
                var entry = kind.code() + "=" + rhythm.name();
                if (kind.allows(rhythm) && (" " + text + " ").contains(" " + entry + " ")) {
                    chosen.put(kind, rhythm);
                }
            }
        }
        return chosen;
    }
}
