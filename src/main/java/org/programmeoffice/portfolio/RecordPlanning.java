package org.programmeoffice.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.programmeoffice.access.Action;
import org.programmeoffice.access.Permissions;
import org.programmeoffice.access.Role;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.InitiativeKind;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Refusal;
import org.programmeoffice.common.UserKey;

/** Works out what the rows of a file do to which project, and what is wrong with them. */
final class RecordPlanning {
    private static final InitiativeKey NOT_YET = new InitiativeKey("NEW", 1);

    private final UserKey actor;
    private final PlaceBook places;
    private final EditInitiative edit;
    private final Permissions permissions;
    private final ImportErrors errors;
    private final Judgements judgements;
    private final Stamp now;
    private final Map<String, Initiative> byReference;
    private final Map<Optional<InitiativeId>, List<Initiative>> projects;
    private final Map<InitiativeId, List<Declaration>> declared;

    /** What the plan rests on. */
    record Ground(
            List<Initiative> referred,
            List<Initiative> viewable,
            List<Declaration> declared,
            AmountHeading amounts,
            LocalDate today,
            Stamp now) {}

    RecordPlanning(
            UserKey actor,
            PlaceBook places,
            EditInitiative edit,
            Permissions permissions,
            ImportErrors errors,
            Ground ground) {
        this.actor = actor;
        this.places = places;
        this.edit = edit;
        this.permissions = permissions;
        this.errors = errors;
        this.now = ground.now();
        this.judgements = new Judgements(errors, ground.amounts(), ground.today());
        this.byReference = ground.referred().stream()
                .collect(Collectors.toMap(
                        one -> one.registration()
                                .profile()
                                .value(ProfileField.REFERENCE)
                                .toLowerCase(Locale.ROOT),
                        Function.identity(),
                        (first, second) -> first));
        this.projects = ground.viewable().stream().collect(Collectors.groupingBy(Initiative::parent));
        this.declared = ground.declared().stream().collect(Collectors.groupingBy(Declaration::initiative));
    }

    List<PlannedProject> plan(List<RecordLine> lines) {
        var groups = new LinkedHashMap<String, List<RecordLine>>();
        lines.forEach(line -> groups.computeIfAbsent(line.identity(), any -> new ArrayList<>())
                .add(line));
        return groups.values().stream()
                .flatMap(group -> planned(group).stream())
                .toList();
    }

    private Optional<PlannedProject> planned(List<RecordLine> group) {
        var byDay = new ArrayList<>(group);
        byDay.sort(Comparator.comparing(line -> line.on().orElse(LocalDate.MAX)));
        var newest = byDay.get(byDay.size() - 1);
        var judged = judgements.read(byDay, line -> places.of(line, errors));
        var place = places.of(newest, errors);
        var known = known(newest, place);
        return known.isPresent() ? changed(known.get(), newest, place, judged) : added(newest, place, judged);
    }

    private Optional<Initiative> known(RecordLine line, Optional<Place> place) {
        if (!line.reference().isEmpty()) {
            return Optional.ofNullable(byReference.get(line.reference().toLowerCase(Locale.ROOT)));
        }
        if (place.isPresent() && place.get().known().isEmpty()) {
            return Optional.empty();
        }
        return projects.getOrDefault(place.flatMap(Place::known).map(Initiative::id), List.of()).stream()
                .filter(one -> one.title().equalsIgnoreCase(line.title()))
                .findFirst();
    }

    private Optional<PlannedProject> added(RecordLine line, Optional<Place> place, List<PlannedProject.Judged> judged) {
        if (!places.mayCreate(InitiativeKind.PROJECT, place)) {
            errors.add(line.row(), "title", "pmo.portfolio.import.mayNotCreate", line.title());
        }
        var role = places.roleInside(InitiativeKind.PROJECT, place);
        if (!judged.isEmpty() && !role.equals(Optional.of(Role.PROJECT_MANAGER))) {
            errors.add(line.row(), "confidence", "pmo.access.forbidden.confidence");
        }
        var blank = Initiative.of(
                InitiativeKind.PROJECT,
                new Registration(new InitiativeId(Long.MAX_VALUE), NOT_YET, "", "", Optional.empty(), 1, now, now));
        return read(blank, line)
                .map(wanted -> new PlannedProject(
                        Optional.empty(),
                        wanted.with(Judgements.last(judged, List.of())),
                        place,
                        false,
                        role,
                        judged,
                        EditInitiative.between(blank, wanted)));
    }

    private Optional<PlannedProject> changed(
            Initiative known, RecordLine line, Optional<Place> place, List<PlannedProject.Judged> judged) {
        if (known.kind() != InitiativeKind.PROJECT
                || permissions.refusal(actor, Action.VIEW, known.node()).isPresent()) {
            errors.add(line.row(), "reference", "pmo.portfolio.error.referenceTwice");
            return Optional.empty();
        }
        if (permissions.refusal(actor, Action.EDIT_RECORD, known.node()).isPresent()) {
            errors.add(line.row(), "title", "pmo.access.forbidden.edit");
        }
        var before = declared.getOrDefault(known.id(), List.of());
        var news = judged.stream().filter(one -> Judgements.isNews(one, before)).toList();
        if (!news.isEmpty()
                && permissions
                        .refusal(actor, Action.DECLARE_CONFIDENCE, known.node())
                        .isPresent()) {
            errors.add(line.row(), "confidence", "pmo.access.forbidden.confidence");
        }
        boolean outdated = line.on()
                .filter(day -> before.stream().anyMatch(one -> one.on().isAfter(day)))
                .isPresent();
        boolean moves = !outdated && !stays(known, place);
        if (moves && !places.mayMove(known, place)) {
            errors.add(
                    line.row(),
                    place.isPresent() && place.get().kind() == InitiativeKind.PROGRAMME ? "programme" : "portfolio",
                    "pmo.portfolio.import.mayNotMove",
                    known.key().toString());
        }
        return (outdated ? Optional.of(known.registration()) : read(known, line))
                .map(wanted -> new PlannedProject(
                        Optional.of(known),
                        wanted.with(Judgements.last(judged, before)),
                        place,
                        moves,
                        Optional.empty(),
                        news,
                        EditInitiative.between(known, wanted)));
    }

    /** A file that names no place leaves the project where it stands. */
    private static boolean stays(Initiative known, Optional<Place> place) {
        return place.isEmpty() || place.get().isParentOf(known);
    }

    private Optional<Registration> read(Initiative before, RecordLine line) {
        var draft = new RecordDraft(line.title(), line.description().orElse(before.description()), line.fields());
        var read = edit.read(before, draft);
        if (read instanceof Outcome.Refused<Registration> refused
                && refused.refusal() instanceof Refusal.Invalid invalid) {
            errors.add(line.row(), invalid);
        }
        return read instanceof Outcome.Done<Registration> done ? Optional.of(done.value()) : Optional.empty();
    }
}
