package org.programmeoffice.risk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.programmeoffice.access.Action;
import org.programmeoffice.access.InitiativeTree;
import org.programmeoffice.access.WhoMay;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.UserKey;
import org.programmeoffice.notify.About;
import org.programmeoffice.notify.Difference;
import org.programmeoffice.notify.Notice;
import org.programmeoffice.notify.NoticeKind;
import org.programmeoffice.notify.NoticeValue;
import org.programmeoffice.notify.Notices;
import org.programmeoffice.register.Entry;
import org.programmeoffice.register.Escalation;

/** Tells people what now lies with them: a risk, an escalation, its answer. Who does not see the risk is not told. */
public final class RiskNotices {
    /** The type of record that a notice is about; its record is the risk's number. */
    public static final String TYPE = "risk";

    private final Notices notices;
    private final WhoMay whoMay;
    private final InitiativeTree tree;
    private final Clock clock;

    public RiskNotices(Notices notices, WhoMay whoMay, InitiativeTree tree, Clock clock) {
        this.notices = notices;
        this.whoMay = whoMay;
        this.tree = tree;
        this.clock = clock;
    }

    /** Tells owner and actionee of a new risk. */
    void raised(UserKey actor, Risk risk, RiskModel model) {
        var entry = risk.entry();
        var differences = List.of(
                person("owner", Optional.empty(), entry.owner()),
                person("actionee", Optional.empty(), entry.actionee()),
                level(Optional.empty(), model.level(risk)),
                day(Optional.empty(), entry.reviewBy()));
        var to = new HashSet<UserKey>();
        entry.owner().ifPresent(to::add);
        entry.actionee().ifPresent(to::add);
        tell(notice(actor, risk, NoticeKind.ASSIGNED, "assigned"), differences, to);
    }

    /** Tells of a risk that is another than before; both are weighed by the same model. */
    void changed(UserKey actor, Risk before, Risk after, RiskModel model) {
        var differences = differences(before, after, model);
        tell(notice(actor, after, NoticeKind.ASSIGNED, "assigned"), differences, assigned(before, after));
        var asked = after.entry().escalation();
        if (before.entry().escalation().isEmpty()) {
            asked.ifPresent(pending -> escalated(actor, after, pending));
        } else if (asked.isEmpty()) {
            answered(actor, before, after, differences);
        }
    }

    private void escalated(UserKey actor, Risk risk, Escalation asked) {
        var notice = notice(
                actor,
                risk,
                NoticeKind.ESCALATED,
                "escalated",
                NoticeValue.text(key(asked.to())),
                NoticeValue.text(asked.reason()));
        var to = tree.byId(asked.to())
                .map(node -> whoMay.people(Action.ANSWER_ESCALATION, node))
                .orElseGet(Set::of);
        tell(notice, List.of(), to);
    }

    private void answered(UserKey actor, Risk before, Risk after, List<Difference> differences) {
        boolean taken = !before.entry().initiative().equals(after.entry().initiative());
        var to = new HashSet<UserKey>();
        before.entry().escalation().map(Escalation::by).ifPresent(to::add);
        after.entry().owner().ifPresent(to::add);
        tell(notice(actor, after, NoticeKind.ESCALATED, taken ? "taken" : "returned"), differences, to);
    }

    private void tell(Notice notice, List<Difference> differences, Set<UserKey> to) {
        if (!to.isEmpty()) {
            var different = new ArrayList<>(differences);
            different.removeIf(difference -> difference.before().equals(difference.after()));
            notices.publish(notice.with(different), to);
        }
    }

    private Notice notice(UserKey actor, Risk risk, NoticeKind kind, String said, NoticeValue... arguments) {
        var entry = risk.entry();
        var about =
                new About(TYPE, entry.initiative(), Integer.toString(entry.key().number()));
        return Notice.by(actor, clock.instant(), kind, about, "pmo.notify.said.risk." + said, arguments);
    }

    private static Set<UserKey> assigned(Risk before, Risk after) {
        var to = new HashSet<UserKey>();
        after.entry().owner().ifPresent(to::add);
        after.entry().actionee().ifPresent(to::add);
        to.removeIf(before.entry()::isOf);
        return to;
    }

    private List<Difference> differences(Risk before, Risk after, RiskModel model) {
        Entry old = before.entry();
        Entry now = after.entry();
        return List.of(
                person("owner", old.owner(), now.owner()),
                person("actionee", old.actionee(), now.actionee()),
                new Difference(
                        "pmo.risk.field.initiative",
                        NoticeValue.text(key(old.initiative())),
                        NoticeValue.text(key(now.initiative()))),
                new Difference(
                        "pmo.risk.field.state",
                        NoticeValue.word(before.state().textKey()),
                        NoticeValue.word(after.state().textKey())),
                level(model.level(before), model.level(after)),
                day(old.reviewBy(), now.reviewBy()));
    }

    private static Difference person(String field, Optional<UserKey> before, Optional<UserKey> after) {
        return new Difference("pmo.risk.field." + field, person(before), person(after));
    }

    private static NoticeValue person(Optional<UserKey> person) {
        return person.map(NoticeValue::person).orElseGet(NoticeValue::none);
    }

    private static Difference level(Optional<RiskLevel> before, Optional<RiskLevel> after) {
        return new Difference("pmo.notify.field.level", word(before), word(after));
    }

    private static NoticeValue word(Optional<RiskLevel> level) {
        return level.map(RiskLevel::textKey).map(NoticeValue::word).orElseGet(NoticeValue::none);
    }

    private static Difference day(Optional<LocalDate> before, Optional<LocalDate> after) {
        return new Difference("pmo.risk.field.reviewBy", day(before), day(after));
    }

    private static NoticeValue day(Optional<LocalDate> day) {
        return day.map(NoticeValue::day).orElseGet(NoticeValue::none);
    }

    private String key(InitiativeId id) {
        return tree.byId(id).map(node -> node.key().toString()).orElse("");
    }
}
