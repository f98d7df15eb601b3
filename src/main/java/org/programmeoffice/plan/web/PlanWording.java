package org.programmeoffice.plan.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.programmeoffice.plan.Milestone;
import org.programmeoffice.plan.PlanOverview;
import org.programmeoffice.plan.Slip;
import org.programmeoffice.plan.Stage;
import org.programmeoffice.web.FormView.Filled;
import org.programmeoffice.web.Formats;
import org.programmeoffice.web.InitiativeHead;
import org.programmeoffice.web.Visit;

/** Words stages and milestones. */
final class PlanWording {
    private final Visit visit;
    private final Formats formats;
    private final SlipWording slips;
    private final String base;
    private final PlanOverview plan;

    PlanWording(Visit visit, InitiativeHead head, PlanOverview plan) {
        this.visit = visit;
        this.formats = visit.formats();
        this.slips = new SlipWording(visit);
        this.base = visit.links().rest("/initiatives/" + head.key());
        this.plan = plan;
    }

    /** Returns when it finishes and how far that is from both promises. */
    String headline() {
        var time = plan.time();
        if (time.finish().isEmpty()) {
            return visit.text("pmo.plan.page.finish.unknown");
        }
        var day = formats.date(time.finish().get());
        if (time.complete()) {
            return visit.text("pmo.plan.page.finish.complete", day);
        }
        return time.slip().latest() instanceof Slip.Unknown unknown
                ? visit.text(
                        "pmo.plan.page.finish.unpromised",
                        day,
                        visit.text(unknown.reason().textKey()))
                : visit.text(
                        "pmo.plan.page.finish",
                        day,
                        slips.words(time.slip().original()),
                        slips.words(time.slip().latest()));
    }

    List<PlanView.StageRow> stages() {
        return plan.stages().stream().map(this::row).toList();
    }

    int nextOrder() {
        return plan.stages().stream().mapToInt(Stage::order).max().orElse(0) + 1;
    }

    List<PlanView.MilestoneRow> milestones() {
        return plan.milestones().stream().map(this::row).toList();
    }

    private PlanView.StageRow row(Stage stage) {
        var slip = stage.slip(plan.baselines());
        return new PlanView.StageRow(
                Integer.toString(stage.number()),
                stage.name(),
                day(stage.forecast().start()),
                day(stage.forecast().finish()),
                day(stage.actual().start()),
                day(stage.actual().finish()),
                slips.cell(slip.original()),
                slips.cell(slip.latest()),
                base + "/stages/" + stage.number(),
                List.of(
                        new Filled("name", stage.name()),
                        new Filled("order", Integer.toString(stage.order())),
                        filled("forecast.start", stage.forecast().start()),
                        filled("forecast.finish", stage.forecast().finish()),
                        filled("actual.start", stage.actual().start()),
                        filled("actual.finish", stage.actual().finish()),
                        new Filled("revision", Integer.toString(stage.revision()))));
    }

    private PlanView.MilestoneRow row(Milestone milestone) {
        var slip = milestone.slip(plan.baselines());
        return new PlanView.MilestoneRow(
                Integer.toString(milestone.number()),
                milestone.name(),
                milestone.key(),
                visit.text(milestone.type().textKey()),
                day(milestone.forecast()),
                day(milestone.actual()),
                slips.cell(slip.original()),
                slips.cell(slip.latest()),
                milestone.weight().map(Integer::longValue).map(formats::count).orElse(Formats.ABSENT),
                base + "/milestones/" + milestone.number(),
                filled(milestone));
    }

    private static List<Filled> filled(Milestone milestone) {
        return List.of(
                new Filled("name", milestone.name()),
                new Filled("type", milestone.type().name().toLowerCase(Locale.ROOT)),
                new Filled("key", Boolean.toString(milestone.key())),
                filled("forecast", milestone.forecast()),
                filled("actual", milestone.actual()),
                filled("weight", milestone.weight()),
                filled(
                        "link.target",
                        milestone.link().map(link -> link.target().name().toLowerCase(Locale.ROOT))),
                filled("link.id", milestone.link().map(link -> link.id())),
                new Filled("revision", Integer.toString(milestone.revision())));
    }

    private static Filled filled(String name, Optional<?> value) {
        return new Filled(name, value.map(Object::toString).orElse(""));
    }

    private String day(Optional<LocalDate> day) {
        return day.map(formats::date).orElse(Formats.ABSENT);
    }
}
