package org.programmeoffice.status.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.programmeoffice.dependency.DependencyDetails;
import org.programmeoffice.rollup.Progress;
import org.programmeoffice.rollup.RagStatus;
import org.programmeoffice.status.Status;
import org.programmeoffice.web.Formats;
import org.programmeoffice.web.RagView;
import org.programmeoffice.web.Visit;
import org.programmeoffice.web.chart.BarView;
import org.programmeoffice.workitem.Delivery;
import org.programmeoffice.workitem.KeptFigure;

/** Words how an initiative stands. What is not known is a reason in words, never a colour. */
final class StatusWording {
    private static final List<String> MISSING = List.of("rag", "forecast", "risks", "benefits", "report");

    private final Visit visit;
    private final Formats formats;
    private final Status status;
    private final String page;

    StatusWording(Visit visit, Status status) {
        this.visit = visit;
        this.formats = visit.formats();
        this.status = status;
        this.page = visit.links().status(status.details().initiative().key());
    }

    StatusView view() {
        var initiative = status.details().initiative();
        var confidence = initiative.registration().confidence();
        var figures = new StatusFigures(visit, status, page);
        return new StatusView(
                initiative.key().toString(),
                initiative.title(),
                page,
                visit.links().initiative(initiative.key()),
                asOf().orElse(""),
                loading(),
                RagView.of(confidence, visit.texts()),
                visit.text(confidence == RagStatus.GREY ? "pmo.status.overall.none" : "pmo.status.overall.declared"),
                bar(delivery(status)),
                Stream.concat(figures.work(), new PlanFigures(visit, status, page).all())
                        .toList(),
                status.troubles().stream().map(this::trouble).toList(),
                status.details().children().stream()
                        .map(child -> new StatusView.Part(
                                child.key().toString(),
                                child.title(),
                                visit.links().status(child.key())))
                        .toList(),
                MISSING.stream()
                        .map(each -> visit.text("pmo.status.missing." + each))
                        .toList());
    }

    /** Returns as of when the figures hold, in words; empty if nothing was ever read. */
    Optional<String> asOf() {
        var shown = status.figures();
        var at =
                shown.complete() ? Optional.of(shown.factsAsOf()) : shown.kept().map(KeptFigure::asOf);
        return at.map(instant -> visit.text("pmo.web.asOf", formats.instant(instant)));
    }

    private String loading() {
        var shown = status.figures();
        if (shown.complete()) {
            return "";
        }
        return shown.kept()
                .map(kept -> visit.text("pmo.web.loading.kept", formats.instant(kept.asOf())))
                .orElseGet(() -> visit.text("pmo.web.loading.first"));
    }

    /** Returns progress as computed, or as kept until this node has read all work items once. */
    static Delivery delivery(Status status) {
        var shown = status.figures();
        return shown.kept()
                .filter(kept -> !shown.complete())
                .map(kept -> new Delivery(kept.byCount(), kept.byPoints(), Progress.NONE, kept.estimated(), 0, 0))
                .orElseGet(() -> shown.figures().delivery());
    }

    private BarView bar(Delivery delivery) {
        return BarView.of(
                delivery.done(),
                delivery.inProgress(),
                delivery.leaves(),
                delivery.byCount().percent(),
                visit.texts(),
                formats);
    }

    private StatusView.Trouble trouble(DependencyDetails details) {
        return new StatusView.Trouble(
                details.dependency().key(),
                details.giver() + " \u2192 " + details.receiver(),
                details.dependency().deliverable(),
                visit.text(details.slack().reason().textKey()),
                RagView.of(details.slack().status(), visit.texts()));
    }
}
