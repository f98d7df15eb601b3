package org.programmeoffice.plan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.programmeoffice.common.InitiativeId;

/**
 * A part of an initiative's time, after which its board decides whether it goes on.
 *
 * @param number unique within the initiative, never reused
 * @param order where it stands among the stages, lowest first
 * @param forecast when it is expected
 * @param actual when it began and ended; empty as far as it has not
 * @param retired whether it was taken out of the plan; it stays in history and in old baselines
 * @param revision the number of its newest revision, from 1
 */
public record Stage(
        InitiativeId initiative,
        int number,
        String name,
        int order,
        PlanDates forecast,
        PlanDates actual,
        boolean retired,
        int revision)
        implements PlanEntry<Stage> {

    /** Returns the first day: as it happened, else as forecast. */
    public Optional<LocalDate> start() {
        return actual.start().or(forecast::start);
    }

    /** Returns the last day: as it happened, else as forecast. */
    public Optional<LocalDate> finish() {
        return actual.finish().or(forecast::finish);
    }

    /** Returns the dates as they happened, else as forecast; a forecast finish before the actual start is not known. */
    public PlanDates expected() {
        return PlanDates.inOrder(start(), finish())
                ? new PlanDates(start(), finish())
                : new PlanDates(start(), Optional.empty());
    }

    /** Returns how far the finish has moved since the baselines. */
    public Slip slip(BaselineHistory baselines) {
        return Slip.of(finish(), baselines, plan -> plan.stage(number).flatMap(FrozenStage::finish));
    }

    @Override
    public Stage retire() {
        return new Stage(initiative, number, name, order, forecast, actual, true, revision);
    }

    @Override
    public Stage at(int newest) {
        return new Stage(initiative, number, name, order, forecast, actual, retired, newest);
    }

    @Override
    public Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("name", name);
        fields.put("order", Integer.toString(order));
        fields.put("forecastStart", PlanEntry.text(forecast.start()));
        fields.put("forecastFinish", PlanEntry.text(forecast.finish()));
        fields.put("actualStart", PlanEntry.text(actual.start()));
        fields.put("actualFinish", PlanEntry.text(actual.finish()));
        fields.put("retired", retired ? "true" : "");
        return fields;
    }
}
