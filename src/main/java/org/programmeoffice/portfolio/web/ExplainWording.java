package org.programmeoffice.portfolio.web;

import java.util.ArrayList;
import java.util.List;
import org.programmeoffice.rollup.Progress;
import org.programmeoffice.web.Formats;
import org.programmeoffice.web.Visit;
import org.programmeoffice.workitem.Delivery;
import org.programmeoffice.workitem.InitiativeFigures;

/** Words what goes into a figure. */
final class ExplainWording {
    private final Visit visit;
    private final Formats formats;
    private final String key;

    ExplainWording(Visit visit, String key) {
        this.visit = visit;
        this.formats = visit.formats();
        this.key = key;
    }

    /** Returns the figure as the pages show it. */
    String value(Explained figure, InitiativeFigures figures, long listed) {
        return switch (figure.word()) {
            case "progress" -> formats.percent(figures.delivery().byCount().percent());
            case "points" -> formats.percent(figures.delivery().byPoints().percent());
            case "anomalies" -> formats.count(findings(figures));
            default -> formats.count(listed);
        };
    }

    /** Returns the formula with its numbers; empty for a plain count. */
    String result(Explained figure, Delivery delivery) {
        return switch (figure.word()) {
            case "progress" ->
                visit.text(
                        "pmo.portfolio.explain.byCount",
                        formats.percent(delivery.byCount().percent()),
                        formats.count(delivery.done()),
                        formats.count(delivery.leaves()));
            case "points" -> byPoints(delivery.byPoints());
            default -> "";
        };
    }

    private String byPoints(Progress points) {
        return visit.text(
                "pmo.portfolio.explain.byPoints",
                formats.percent(points.percent()),
                formats.thousandths(points.earned()),
                formats.thousandths(points.total()));
    }

    /** Returns the way from everything that the rules reach to what progress is measured on. */
    List<ExplainView.Input> inputs(Explained figure, InitiativeFigures figures) {
        var delivery = figures.delivery();
        var out = figures.exclusions();
        var inputs = new ArrayList<ExplainView.Input>();
        inputs.add(new ExplainView.Input(
                visit.text("pmo.portfolio.explain.sumOfSources"),
                formats.count(figures.overlap().sumOfSources()),
                ""));
        inputs.add(input("duplicate", figures.overlap().duplicates()));
        inputs.add(input("excluded", out.excluded()));
        inputs.add(input("in-scope", figures.inScope().items()));
        inputs.add(input("container", out.containers()));
        inputs.add(input("not-delivered", out.notDelivered()));
        inputs.add(input("leaves", delivery.leaves()));
        inputs.add(input("leaf-done", delivery.done()));
        inputs.add(input("leaf-open", delivery.leaves() - delivery.done()));
        if (figure.word().equals("points")) {
            inputs.add(input("leaf-without-estimate", delivery.estimated().missing()));
        }
        addIfAny(inputs, "leaf-undated", delivery.undated());
        addIfAny(inputs, "archived", figures.archived());
        addIfAny(inputs, "stale", figures.stale());
        return inputs;
    }

    private void addIfAny(List<ExplainView.Input> inputs, String figure, long number) {
        if (number > 0) {
            inputs.add(input(figure, number));
        }
    }

    private ExplainView.Input input(String figure, long number) {
        return new ExplainView.Input(
                visit.text("pmo.portfolio.figure." + figure),
                formats.count(number),
                visit.links().explain(key, figure));
    }

    private static long findings(InitiativeFigures figures) {
        return figures.anomalies().values().stream().mapToLong(Long::longValue).sum();
    }
}
