package org.programmeoffice.plan.web;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.programmeoffice.plan.Aspect;
import org.programmeoffice.plan.Tolerance;
import org.programmeoffice.plan.ToleranceLevel;
import org.programmeoffice.plan.ToleranceOverview;
import org.programmeoffice.plan.ToleranceUnit;
import org.programmeoffice.web.Formats;
import org.programmeoffice.web.InitiativeHead;
import org.programmeoffice.web.RagView;
import org.programmeoffice.web.Visit;

/** Words tolerances: how each aspect stands, and the form that sets them. */
final class ToleranceWording {
    private final Visit visit;
    private final ToleranceOverview overview;

    ToleranceWording(Visit visit, ToleranceOverview overview) {
        this.visit = visit;
        this.overview = overview;
    }

    List<PlanView.ToleranceRow> rows() {
        return Arrays.stream(Aspect.values()).map(this::row).toList();
    }

    private PlanView.ToleranceRow row(Aspect aspect) {
        var tolerance = overview.set().of(aspect);
        var verdict = overview.verdict(aspect);
        return new PlanView.ToleranceRow(
                visit.text(aspect.textKey()),
                RagView.of(verdict.status(), visit.texts()),
                verdict.deviation()
                        .flatMap(value -> tolerance.map(set -> signed(value) + " " + unit(set.unit())))
                        .orElse(Formats.ABSENT),
                verdict.usedPercent()
                        .map(percent -> visit.formats().percent(percent.intValue()))
                        .orElse(Formats.ABSENT),
                tolerance.map(this::bounds).orElse(Formats.ABSENT),
                tolerance.map(set -> visit.text(set.owner().textKey())).orElse(Formats.ABSENT),
                visit.text(verdict.reason().textKey()));
    }

    private String bounds(Tolerance tolerance) {
        var lower = tolerance.lower().map(value -> "\u2212" + number(value)).orElse("");
        var upper = tolerance.upper().map(value -> "+" + number(value)).orElse("");
        return String.join(
                        " / ",
                        List.of(lower, upper).stream()
                                .filter(text -> !text.isEmpty())
                                .toList()) + " " + unit(tolerance.unit());
    }

    private String unit(ToleranceUnit unit) {
        return visit.text(unit.textKey()).toLowerCase(Locale.ROOT);
    }

    private String signed(BigDecimal value) {
        var printed = number(value.abs());
        return value.signum() < 0 ? "\u2212" + printed : value.signum() > 0 ? "+" + printed : printed;
    }

    private String number(BigDecimal value) {
        return visit.formats().thousandths(value.movePointRight(3).longValue());
    }

    PlanView.ToleranceForm form(InitiativeHead head) {
        return new PlanView.ToleranceForm(
                visit.links().rest("/initiatives/" + head.key() + "/tolerances"),
                Integer.toString(overview.set().version()),
                Arrays.stream(Aspect.values()).map(this::input).toList());
    }

    private PlanView.ToleranceInput input(Aspect aspect) {
        var set = overview.set().of(aspect);
        return new PlanView.ToleranceInput(
                aspect.name().toLowerCase(Locale.ROOT),
                visit.text(aspect.textKey()),
                typed(set.flatMap(Tolerance::lower)),
                typed(set.flatMap(Tolerance::upper)),
                typed(set.map(Tolerance::amberFraction)),
                picked(
                        ToleranceUnit.values(),
                        set.map(Tolerance::unit)
                                .orElse(aspect == Aspect.TIME ? ToleranceUnit.DAYS : ToleranceUnit.PERCENT),
                        ToleranceUnit::textKey),
                picked(
                        ToleranceLevel.values(),
                        set.map(Tolerance::owner).orElse(ToleranceLevel.PROGRAMME),
                        ToleranceLevel::textKey));
    }

    private <E extends Enum<E>> List<PlanView.Picked> picked(E[] all, E chosen, Function<E, String> key) {
        return Arrays.stream(all)
                .map(value -> new PlanView.Picked(
                        value.name().toLowerCase(Locale.ROOT), visit.text(key.apply(value)), value == chosen))
                .toList();
    }

    private static String typed(Optional<BigDecimal> value) {
        return value.map(BigDecimal::toPlainString).orElse("");
    }
}
