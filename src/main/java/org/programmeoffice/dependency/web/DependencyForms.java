package org.programmeoffice.dependency.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.programmeoffice.access.Action;
import org.programmeoffice.dependency.Criticality;
import org.programmeoffice.dependency.DependencyType;
import org.programmeoffice.dependency.Side;
import org.programmeoffice.dependency.Step;
import org.programmeoffice.web.FormView;
import org.programmeoffice.web.FormView.Field;
import org.programmeoffice.web.InitiativeHead;
import org.programmeoffice.web.Visit;

/** The dialogs of dependencies: to say what is needed or given, and one for each step of each side. */
final class DependencyForms {
    private final Visit visit;
    private final InitiativeHead head;

    DependencyForms(Visit visit, InitiativeHead head) {
        this.visit = visit;
        this.head = head;
    }

    List<FormView> forms() {
        var forms = new ArrayList<FormView>();
        if (head.may(Action.RAISE_DEPENDENCY)) {
            forms.add(raise("need", "giver", "receiver"));
            forms.add(raise("give", "receiver", "giver"));
        }
        if (head.may(Action.CONFIRM_DEPENDENCY)) {
            for (var side : Side.values()) {
                Arrays.stream(Step.values()).map(step -> step(step, side)).forEach(forms::add);
            }
        }
        return forms;
    }

    /** Returns the id of the dialog in which a side takes a step. */
    static String dialog(Step step, Side side) {
        return "pmo-step-" + word(step) + "-" + word(side);
    }

    String label(Step step) {
        return visit.text("pmo.dependency.page.step." + word(step));
    }

    private FormView raise(String word, String other, String own) {
        return new FormView(
                "pmo-dependency-" + word,
                visit.text("pmo.dependency.page.raise." + word),
                "",
                visit.links().rest("/dependencies"),
                "POST",
                visit.text("pmo.web.form.save"),
                List.of(
                        Field.hidden(own, head.key().toString()),
                        field("line", "deliverable", "deliverable"),
                        field("key", other, other).hinting(visit.text("pmo.dependency.page.field.other.hint")),
                        Field.choice("criticality", text("criticality"), criticalities()),
                        Field.choice("type", text("type"), types()),
                        field("date", "neededBy", "neededBy"),
                        field("date", "promised", "promised").ifAny(),
                        field("text", "description", "description").ifAny()));
    }

    private FormView step(Step step, Side side) {
        var fields = new ArrayList<>(List.of(Field.hidden("step", word(step))));
        if (step == Step.CHANGE) {
            fields.add(
                    side == Side.GIVER ? field("date", "promised", "promised") : field("date", "neededBy", "neededBy"));
        }
        if (step == Step.DELIVER) {
            fields.add(field("date", "deliveredOn", "deliveredOn").ifAny());
        }
        fields.add(field("text", "reason", "reason"));
        fields.add(Field.revision(""));
        return new FormView(
                dialog(step, side),
                label(step),
                visit.text("pmo.dependency.page.step." + word(step) + ".text"),
                "",
                "POST",
                label(step),
                fields);
    }

    private List<FormView.Choice> criticalities() {
        return Arrays.stream(Criticality.values())
                .map(value -> new FormView.Choice(word(value), visit.text(value.textKey())))
                .toList();
    }

    private List<FormView.Choice> types() {
        return Arrays.stream(DependencyType.values())
                .map(value -> new FormView.Choice(word(value), visit.text(value.textKey())))
                .toList();
    }

    private Field field(String kind, String name, String word) {
        return Field.of(kind, name, text(word));
    }

    private String text(String word) {
        return visit.text("pmo.dependency.page.field." + word);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
