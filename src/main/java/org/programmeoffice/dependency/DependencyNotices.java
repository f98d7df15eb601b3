package org.programmeoffice.dependency;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.programmeoffice.access.Action;
import org.programmeoffice.access.InitiativeTree;
import org.programmeoffice.access.WhoMay;
import org.programmeoffice.common.UserKey;
import org.programmeoffice.notify.About;
import org.programmeoffice.notify.Difference;
import org.programmeoffice.notify.Notice;
import org.programmeoffice.notify.NoticeKind;
import org.programmeoffice.notify.NoticeValue;
import org.programmeoffice.notify.Notices;

/** Tells those who speak for the two sides of a dependency what the others did. */
public final class DependencyNotices {
    /** The type of record that a notice is about; its record is the dependency's number. */
    public static final String TYPE = "dependency";

    private final Notices notices;
    private final WhoMay whoMay;
    private final InitiativeTree tree;
    private final Clock clock;

    public DependencyNotices(Notices notices, WhoMay whoMay, InitiativeTree tree, Clock clock) {
        this.notices = notices;
        this.whoMay = whoMay;
        this.tree = tree;
        this.clock = clock;
    }

    void raised(UserKey actor, Dependency dependency) {
        var notice = notice(actor, dependency, "pmo.notify.said.dependency.proposed");
        notices.publish(
                notice.with(List.of(date(
                        "neededBy",
                        Optional.empty(),
                        Optional.of(dependency.agreement().terms().neededBy())))),
                speakers(dependency));
    }

    void stepped(UserKey actor, Dependency before, Dependency after, Step step) {
        var notice = notice(
                actor,
                after,
                "pmo.notify.said.dependency." + step.name().toLowerCase(Locale.ROOT),
                NoticeValue.text(after.reason()));
        notices.publish(notice.with(differences(before.agreement(), after.agreement())), speakers(after));
    }

    private Notice notice(UserKey actor, Dependency dependency, String sentence, NoticeValue... arguments) {
        var about = new About(TYPE, dependency.receiver(), Integer.toString(dependency.number()));
        return Notice.by(actor, clock.instant(), NoticeKind.DEPENDENCY, about, sentence, arguments);
    }

    private Set<UserKey> speakers(Dependency dependency) {
        var people = new HashSet<UserKey>();
        for (var side : Side.values()) {
            tree.byId(dependency.initiative(side))
                    .map(node -> whoMay.people(Action.CONFIRM_DEPENDENCY, node))
                    .ifPresent(people::addAll);
        }
        return people;
    }

    private static List<Difference> differences(Agreement before, Agreement after) {
        var found = new ArrayList<Difference>();
        found.add(new Difference(
                "pmo.notify.field.state",
                NoticeValue.word(before.state().textKey()),
                NoticeValue.word(after.state().textKey())));
        found.add(date(
                "neededBy",
                Optional.of(before.terms().neededBy()),
                Optional.of(after.terms().neededBy())));
        found.add(date("promised", before.terms().promised(), after.terms().promised()));
        found.removeIf(difference -> difference.before().equals(difference.after()));
        return found;
    }

    private static Difference date(String field, Optional<LocalDate> before, Optional<LocalDate> after) {
        Function<Optional<LocalDate>, NoticeValue> value =
                day -> day.map(NoticeValue::day).orElseGet(NoticeValue::none);
        return new Difference("pmo.notify.field." + field, value.apply(before), value.apply(after));
    }
}
