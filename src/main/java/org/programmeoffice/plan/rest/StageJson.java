package org.programmeoffice.plan.rest;

import org.programmeoffice.plan.BaselineHistory;
import org.programmeoffice.plan.Stage;

/**
 * A stage.
 *
 * @param slip of its finish
 * @param revision to be sent with the next change
 */
public record StageJson(
        int number, String name, int order, DatesJson forecast, DatesJson actual, SlipJson slip, int revision) {
    static StageJson of(Stage stage, BaselineHistory baselines) {
        return new StageJson(
                stage.number(),
                stage.name(),
                stage.order(),
                DatesJson.of(stage.forecast()),
                DatesJson.of(stage.actual()),
                SlipJson.of(stage.slip(baselines)),
                stage.revision());
    }
}
