package org.programmeoffice.access;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.PageRequest;
import org.programmeoffice.common.Refusal;

/**
 * Tells whoever comes too late what others changed meanwhile, field by field, so that a form can offer theirs beside mine. It works
 * for every form whose fields have the names of the changes and whose values are written alike.
 */
public final class Overtaking {
    private static final int MOST = 200;

    private Overtaking() {}

    /**
     * Returns the outcome; a conflict with what happened since.
     *
     * @param read the revision that the person read
     */
    public static <T> Outcome<T> told(Outcome<T> outcome, Revisions revisions, Subject subject, int read) {
        return outcome instanceof Outcome.Refused<T> refused && refused.refusal() instanceof Refusal.Conflict conflict
                ? Outcome.refused(new Refusal.Conflict(
                        conflict.by(), conflict.at(), conflict.revision(), since(revisions, subject, read)))
                : outcome;
    }

    private static List<Refusal.Overtaken> since(Revisions revisions, Subject subject, int read) {
        var newer = new ArrayList<>(
                revisions.of(List.of(subject), new PageRequest(0, MOST)).items());
        newer.removeIf(revision -> revision.number() <= read);
        Map<String, Refusal.Overtaken> fields = new LinkedHashMap<>();
        for (int at = newer.size() - 1; at >= 0; at--) {
            var revision = newer.get(at);
            revision.changes()
                    .forEach(change -> fields.merge(
                            change.field(),
                            new Refusal.Overtaken(
                                    change.field(),
                                    text(change.before()),
                                    text(change.after()),
                                    revision.by(),
                                    revision.at()),
                            Overtaking::together));
        }
        return fields.values().stream()
                .filter(one -> !one.before().equals(one.after()))
                .toList();
    }

    private static Refusal.Overtaken together(Refusal.Overtaken first, Refusal.Overtaken last) {
        return new Refusal.Overtaken(first.field(), first.before(), last.after(), last.by(), last.at());
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
