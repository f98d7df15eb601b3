package org.programmeoffice.risk.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.programmeoffice.access.People;
import org.programmeoffice.risk.ListRisks;
import org.programmeoffice.risk.RiskCategory;
import org.programmeoffice.risk.RiskKind;
import org.programmeoffice.risk.RiskLevel;
import org.programmeoffice.risk.RiskOrder;
import org.programmeoffice.risk.RiskState;
import org.programmeoffice.web.Visit;

/** Makes the view of a list. */
final class RiskLists {
    private final RiskAddress address;
    private final Visit visit;
    private final RiskWording wording;
    private final boolean holder;

    /** @param holder whether the list can go on below */
    RiskLists(People people, RiskAddress address, Visit visit, boolean holder) {
        this.address = address;
        this.visit = visit;
        this.wording = new RiskWording(people, visit);
        this.holder = holder;
    }

    /** @param file the REST address of the register as a file; empty if it has none */
    RisksView view(
            String file,
            ListRisks.Listed listed,
            List<String> sentences,
            Optional<HeatView> heat,
            Optional<RiskFormView> form) {
        var page = listed.page();
        int number = visit.pageNumber();
        int last = (page.total() + RiskAddress.PAGE - 1) / RiskAddress.PAGE;
        return new RisksView(
                form.isEmpty()
                        ? List.of()
                        : List.of(
                                new RisksView.Action(visit.text("pmo.risk.file.import"), "pmo-risk-import", false),
                                new RisksView.Action(visit.text("pmo.risk.raise"), "pmo-risk-dialog", true)),
                sentences,
                address.path(),
                filters(),
                flags(),
                address.path(),
                columns(),
                page.items().stream()
                        .map(line -> wording.row(line, listed.today()))
                        .toList(),
                visit.counted("pmo.risk.list.total", page.total()),
                listed.hidden() > 0 ? wording.hidden(listed.hidden()) : "",
                visit.text("pmo.risk.list.empty"),
                number > 1 ? address.page(Math.min(number - 1, Math.max(1, last))) : "",
                number < last ? address.page(number + 1) : "",
                heat,
                form,
                file,
                file.isEmpty() ? "" : address.file(file, "xlsx"),
                file.isEmpty() ? "" : address.file(file, "csv"));
    }

    private List<FieldView> filters() {
        return List.of(
                FieldView.of("search", "q", visit.text("pmo.risk.filter.text"), address.value("q"), true),
                states(),
                choice("level", "pmo.risk.filter.level", RiskLevel.values(), RiskLevel::textKey),
                choice("kind", "pmo.risk.field.kind", RiskKind.values(), RiskKind::textKey),
                choice("category", "pmo.risk.field.category", RiskCategory.values(), RiskCategory::textKey));
    }

    private FieldView states() {
        var choices = new ArrayList<FieldView.Choice>();
        var now = address.value("state");
        choices.add(new FieldView.Choice("", visit.text("pmo.risk.filter.open"), now.isEmpty()));
        choices.add(new FieldView.Choice("all", visit.text("pmo.risk.filter.any"), now.equals("all")));
        Arrays.stream(RiskState.values()).forEach(state -> choices.add(choice(state, state.textKey(), now)));
        return new FieldView("choice", "state", visit.text("pmo.risk.field.state"), now, now, true, choices);
    }

    private <E extends Enum<E>> FieldView choice(String name, String label, E[] all, Function<E, String> textKey) {
        var choices = new ArrayList<FieldView.Choice>();
        var now = address.value(name);
        choices.add(new FieldView.Choice("", visit.text("pmo.risk.filter.any"), now.isEmpty()));
        Arrays.stream(all).forEach(one -> choices.add(choice(one, textKey.apply(one), now)));
        return new FieldView("choice", name, visit.text(label), now, now, true, choices);
    }

    private FieldView.Choice choice(Enum<?> one, String textKey, String now) {
        var value = one.name().toLowerCase(Locale.ROOT);
        return new FieldView.Choice(value, visit.text(textKey), value.equals(now));
    }

    private List<RisksView.Flag> flags() {
        var flags = new ArrayList<RisksView.Flag>();
        for (var name : holder ? List.of("below", "mine", "overdue") : List.of("mine", "overdue")) {
            flags.add(
                    new RisksView.Flag(name, visit.text("pmo.risk.filter." + name), "yes".equals(address.value(name))));
        }
        return flags;
    }

    private List<RisksView.Column> columns() {
        return List.of(
                column("rating", RiskOrder.LEVEL, false),
                column("title", RiskOrder.TITLE, false),
                plain("initiative", false),
                column("state", RiskOrder.STATE, false),
                column("owner", RiskOrder.OWNER, false),
                plain("response", false),
                plain("proximity", false),
                plain("expected", true),
                column("reviewBy", RiskOrder.REVIEW, false));
    }

    private RisksView.Column plain(String name, boolean number) {
        return new RisksView.Column(visit.text("pmo.risk.column." + name), "", "none", number);
    }

    private RisksView.Column column(String name, RiskOrder order, boolean number) {
        boolean current = address.order() == order;
        boolean down = current ? !address.descending() : order == RiskOrder.LEVEL;
        var href = address.with(Map.of("sort", order.name().toLowerCase(Locale.ROOT), "down", down ? "yes" : "no"));
        return new RisksView.Column(
                visit.text("pmo.risk.column." + name),
                href,
                !current ? "none" : address.descending() ? "descending" : "ascending",
                number);
    }
}
