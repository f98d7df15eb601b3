package org.programmeoffice.portfolio.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.programmeoffice.access.Action;
import org.programmeoffice.portfolio.InitiativeDetails;
import org.programmeoffice.portfolio.LifecycleState;
import org.programmeoffice.portfolio.Objective;
import org.programmeoffice.portfolio.ProfileField;
import org.programmeoffice.rollup.RagStatus;
import org.programmeoffice.web.FormView;
import org.programmeoffice.web.FormView.Choice;
import org.programmeoffice.web.FormView.Field;
import org.programmeoffice.web.Visit;

/** Makes the forms that change a record, each for those who may. */
final class RecordForms {
    static final String STATE = "pmo-state-dialog";
    static final String CONFIDENCE = "pmo-confidence-dialog";

    private final Visit visit;
    private final InitiativeDetails details;

    RecordForms(Visit visit, InitiativeDetails details) {
        this.visit = visit;
        this.details = details;
    }

    /** Returns the fields that such an initiative has besides title and description. */
    FormView edit() {
        return form("pmo-edit", "pmo.portfolio.edit.title", "", "", "PUT", fields());
    }

    private List<Field> fields() {
        var profile = details.initiative().registration().profile();
        return Arrays.stream(ProfileField.values())
                .filter(field -> field.isOf(details.initiative().kind()))
                .map(field -> field(field).valued(profile.value(field)).ifAny())
                .toList();
    }

    private Field field(ProfileField field) {
        var label = visit.text(field.textKey());
        return switch (field) {
            case CATEGORY, TIER -> Field.choice(field.word(), label, choices(field));
            case REFERENCE, CURRENCY -> Field.of("short", field.word(), label);
            case TAGS -> hinted("line", field, label);
            case SERVES -> Field.of("line", field.word(), label).hinting(servesHint());
            case VISION -> Field.of("text", field.word(), label);
            default -> hinted("text", field, label);
        };
    }

    private Field hinted(String kind, ProfileField field, String label) {
        return Field.of(kind, field.word(), label).hinting(visit.text(hint(field)));
    }

    private static String hint(ProfileField field) {
        return switch (field) {
            case TAGS -> "pmo.portfolio.hint.tags";
            case OBJECTIVES -> "pmo.portfolio.hint.objectives";
            case ENVELOPE -> "pmo.portfolio.hint.envelope";
            default -> "pmo.portfolio.hint.names";
        };
    }

    private String servesHint() {
        var known = FactsWording.objectivesAbove(details);
        return known.isEmpty()
                ? visit.text("pmo.portfolio.hint.noObjectives")
                : visit.text(
                        "pmo.portfolio.hint.serves",
                        known.stream().map(RecordForms::named).collect(Collectors.joining("; ")));
    }

    private static String named(Objective objective) {
        return objective.code() + " " + objective.title();
    }

    private List<Choice> choices(ProfileField field) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", visit.text("pmo.portfolio.field.none")));
        field.codes().forEach(code -> choices.add(new Choice(code, visit.text(field.textKey(code)))));
        return choices;
    }

    /** Returns the form by which the next state is decided; empty if the visitor may decide none. */
    Optional<FormView> state() {
        var record = details.initiative().registration();
        var states = Arrays.stream(LifecycleState.values())
                .filter(state -> Optional.ofNullable(record.lifecycle().next().get(state))
                        .filter(details.may()::contains)
                        .isPresent())
                .map(state -> new Choice(state.name(), visit.text(state.textKey())))
                .toList();
        if (states.isEmpty()) {
            return Optional.empty();
        }
        var fields = List.of(
                Field.choice("state", visit.text("pmo.portfolio.state.next"), states),
                Field.of("text", "reason", visit.text("pmo.portfolio.field.reason"))
                        .hinting(visit.text("pmo.portfolio.state.reason")),
                revision());
        return Optional.of(form(
                STATE,
                "pmo.portfolio.state.decide",
                visit.text(
                        "pmo.portfolio.state.now",
                        visit.text(record.lifecycle().state().textKey())),
                "/state",
                "POST",
                fields));
    }

    /** Returns the form by which confidence is declared; empty if the visitor may not. */
    Optional<FormView> confidence(LocalDate today) {
        if (!details.may().contains(Action.DECLARE_CONFIDENCE)) {
            return Optional.empty();
        }
        var colours = List.of(RagStatus.GREY, RagStatus.GREEN, RagStatus.AMBER, RagStatus.RED).stream()
                .map(status -> new Choice(status.name(), visit.text(status.textKey())))
                .toList();
        var fields = List.of(
                Field.choice("confidence", visit.text("pmo.portfolio.confidence.title"), colours)
                        .valued(details.initiative().registration().confidence().name()),
                Field.of("date", "on", visit.text("pmo.portfolio.confidence.on"))
                        .valued(today.toString()),
                Field.of("short", "cost", visit.text("pmo.portfolio.confidence.cost"))
                        .hinting(visit.text("pmo.portfolio.hint.cost"))
                        .ifAny(),
                Field.of("short", "currency", visit.text("pmo.portfolio.field.currency"))
                        .ifAny(),
                Field.of("text", "reason", visit.text("pmo.portfolio.field.reason"))
                        .ifAny(),
                revision());
        return Optional.of(form(
                CONFIDENCE,
                "pmo.portfolio.confidence.declare",
                visit.text("pmo.portfolio.confidence.text"),
                "/confidence",
                "PUT",
                fields));
    }

    /** Returns the form that takes it out of the lists or brings it back; empty if the visitor may not. */
    Optional<FormView> shelf() {
        var record = details.initiative().registration();
        boolean archived = record.shelf().archived();
        boolean offered = details.may().contains(Action.EDIT_RECORD)
                && (archived || record.lifecycle().state().atRest());
        return offered
                ? Optional.of(form(
                        "pmo-shelf-dialog",
                        archived ? "pmo.portfolio.archive.back" : "pmo.portfolio.archive.archive",
                        visit.text(archived ? "pmo.portfolio.archive.back.text" : "pmo.portfolio.archive.text"),
                        archived ? "/shelf/bring-back" : "/shelf/archive",
                        "POST",
                        List.of(revision())))
                : Optional.empty();
    }

    private Field revision() {
        return Field.revision(Integer.toString(details.initiative().revision()));
    }

    private FormView form(String id, String title, String text, String path, String method, List<Field> fields) {
        var action = visit.links().rest("/initiatives/" + details.initiative().key() + path);
        return new FormView(id, visit.text(title), text, action, method, visit.text("pmo.web.form.save"), fields);
    }
}
