package org.programmeoffice.plan.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.programmeoffice.access.Action;
import org.programmeoffice.plan.MilestoneType;
import org.programmeoffice.web.FormView;
import org.programmeoffice.web.FormView.Field;
import org.programmeoffice.web.InitiativeHead;
import org.programmeoffice.web.Visit;

/** The dialogs of the plan page: one to add, one to change and one to take out, for stages and for milestones. */
final class PlanForms {
    private final Visit visit;
    private final InitiativeHead head;
    private final String base;

    PlanForms(Visit visit, InitiativeHead head) {
        this.visit = visit;
        this.head = head;
        this.base = visit.links().rest("/initiatives/" + head.key());
    }

    /** @param nextStage the order that the next stage would have */
    List<FormView> forms(int nextStage) {
        var forms = new ArrayList<FormView>();
        if (head.may(Action.EDIT_PLAN)) {
            var stage = stage(nextStage);
            forms.add(form("pmo-stage-new", "pmo.plan.page.stage.add", base + "/stages", "POST", stage));
            forms.add(form("pmo-stage-edit", "pmo.plan.page.stage.edit", "", "PUT", changing(stage)));
            var milestone = milestone();
            forms.add(
                    form("pmo-milestone-new", "pmo.plan.page.milestone.add", base + "/milestones", "POST", milestone));
            forms.add(form("pmo-milestone-edit", "pmo.plan.page.milestone.edit", "", "PUT", changing(milestone)));
            forms.add(new FormView(
                    "pmo-retire",
                    visit.text("pmo.plan.page.retire"),
                    visit.text("pmo.plan.page.retire.text"),
                    "",
                    "DELETE",
                    visit.text("pmo.plan.page.retire.submit"),
                    List.of(Field.revision(""))));
        }
        if (head.may(Action.PROPOSE_BASELINE)) {
            forms.add(
                    reason("pmo-propose", "pmo.plan.page.propose", "pmo.plan.page.propose.text", base + "/baselines"));
        }
        if (head.may(Action.APPROVE_BASELINE)) {
            forms.add(reason("pmo-approve", "pmo.plan.page.approve", "pmo.plan.page.approve.text", ""));
        }
        return forms;
    }

    private FormView form(String id, String titleKey, String action, String method, List<Field> fields) {
        return new FormView(id, visit.text(titleKey), "", action, method, visit.text("pmo.web.form.save"), fields);
    }

    private FormView reason(String id, String titleKey, String textKey, String action) {
        var title = visit.text(titleKey);
        return new FormView(
                id, title, visit.text(textKey), action, "POST", title, List.of(field("text", "reason", "reason")));
    }

    private static List<Field> changing(List<Field> fields) {
        return FormView.with(fields, Field.revision(""));
    }

    private List<Field> stage(int next) {
        return List.of(
                field("line", "name", "name"),
                field("whole", "order", "order").valued(Integer.toString(next)),
                new Field("gap", "gap", "", "", "", "", false, List.of()),
                field("date", "forecast.start", "forecastStart")
                        .erringAt("forecastStart")
                        .ifAny(),
                field("date", "forecast.finish", "forecastFinish")
                        .erringAt("forecastFinish")
                        .ifAny(),
                field("date", "actual.start", "actualStart")
                        .erringAt("actualStart")
                        .ifAny(),
                field("date", "actual.finish", "actualFinish")
                        .erringAt("actualFinish")
                        .ifAny());
    }

    private List<Field> milestone() {
        var types = Arrays.stream(MilestoneType.values())
                .map(type -> new FormView.Choice(type.name().toLowerCase(Locale.ROOT), visit.text(type.textKey())))
                .toList();
        return List.of(
                field("line", "name", "name"),
                Field.choice("type", visit.text("pmo.plan.page.type"), types),
                field("whole", "weight", "weight")
                        .hinting(visit.text("pmo.plan.page.field.weight.hint"))
                        .ifAny(),
                field("flag", "key", "key"),
                field("date", "forecast", "forecast").ifAny(),
                field("date", "actual", "actual").ifAny(),
                Field.hidden("link.target", ""),
                new Field("hidden-whole", "link.id", "link.id", "", "", "", false, List.of()));
    }

    private Field field(String kind, String name, String word) {
        return Field.of(kind, name, visit.text("pmo.plan.page.field." + word));
    }
}
