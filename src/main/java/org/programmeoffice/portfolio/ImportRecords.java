package org.programmeoffice.portfolio;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.programmeoffice.access.Action;
import org.programmeoffice.access.InitiativeTree;
import org.programmeoffice.access.People;
import org.programmeoffice.access.Permissions;
import org.programmeoffice.access.Revisions;
import org.programmeoffice.access.Role;
import org.programmeoffice.access.RoleAssignments;
import org.programmeoffice.common.InitiativeKind;
import org.programmeoffice.common.Money;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Refusal;
import org.programmeoffice.common.UserKey;
import org.programmeoffice.sheet.ImportChoices;
import org.programmeoffice.sheet.PreviewImport;
import org.programmeoffice.sheet.SheetPreview;
import org.programmeoffice.sheet.Spreadsheet;

/**
 * Takes a list of projects from a spreadsheet, with the portfolios and programmes it names: the whole file or nothing of it. A
 * row with the reference of a project changes that project, rows of several days keep what was judged of each day, and the
 * newest row says what the record is. Whoever imports may do no more by it than by hand.
 */
public final class ImportRecords {
    private static final int ATTEMPTS = 10;

    private final RecordWriting.Stores stores;
    private final InitiativeTree tree;
    private final Permissions permissions;
    private final People people;
    private final EditInitiative edit;
    private final Clock clock;

    public ImportRecords(
            Initiatives initiatives,
            Declarations declarations,
            KeyPrefixes prefixes,
            InitiativeTree tree,
            Permissions permissions,
            RoleAssignments roles,
            Revisions revisions,
            People people,
            Clock clock) {
        this.stores = new RecordWriting.Stores(initiatives, declarations, roles, revisions, prefixes);
        this.tree = tree;
        this.permissions = permissions;
        this.people = people;
        this.edit = new EditInitiative(initiatives, tree, permissions, revisions, clock);
        this.clock = clock;
    }

    /** A file that was understood, and what it does. */
    private record Prepared(
            SheetPreview preview,
            AmountHeading amounts,
            List<Place> places,
            List<PlannedProject> projects,
            ImportErrors errors) {}

    /** Returns whether the person may import anything at all. */
    public boolean mayImport(UserKey actor) {
        if (people.isAdministrator(actor) || people.mayCreateInitiatives(actor)) {
            return true;
        }
        var all = tree.all();
        var sight = permissions.sight(actor, all);
        return all.stream()
                .anyMatch(
                        node -> sight.may(Action.CREATE_INSIDE, node.id()) || sight.may(Action.EDIT_RECORD, node.id()));
    }

    /**
     * Returns what the import would do, and what is wrong with the file.
     *
     * @param file read only once the actor is known to be allowed to import
     */
    public Outcome<ImportSummary> check(UserKey actor, Supplier<Outcome<Spreadsheet>> file, ImportChoices choices) {
        return prepared(actor, file, choices).map(ImportRecords::summary);
    }

    /**
     * Returns what was done; refuses a file in which anything is wrong.
     *
     * @param file read only once the actor is known to be allowed to import
     */
    public Outcome<ImportSummary> importAll(UserKey actor, Supplier<Outcome<Spreadsheet>> file, ImportChoices choices) {
        return allowed(actor).then(may -> file.get()).then(content -> {
            Outcome<ImportSummary> outcome = Outcome.notFound();
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                outcome = prepared(actor, () -> Outcome.done(content), choices).then(found -> write(actor, found));
                if (!(outcome instanceof Outcome.Refused<ImportSummary> refused
                        && refused.refusal() instanceof Refusal.Conflict)) {
                    return outcome;
                }
            }
            return outcome;
        });
    }

    private Outcome<ImportSummary> write(UserKey actor, Prepared prepared) {
        var errors = prepared.errors().all();
        return errors.isEmpty()
                ? new RecordWriting(stores, new Stamp(actor, clock.instant()), LocalDate.now(clock))
                        .write(prepared.places(), prepared.projects(), summary(prepared))
                : Outcome.refused(new Refusal.Invalid(errors));
    }

    private Outcome<Boolean> allowed(UserKey actor) {
        return mayImport(actor)
                ? Outcome.done(true)
                : Outcome.refused(new Refusal.Forbidden(
                        "pmo.portfolio.forbidden.import",
                        Set.of("pmo.access.role.creator", Role.BOARD_CHAIR.textKey(), Role.PROJECT_MANAGER.textKey())));
    }

    private Outcome<Prepared> prepared(UserKey actor, Supplier<Outcome<Spreadsheet>> file, ImportChoices choices) {
        return allowed(actor)
                .then(may -> file.get())
                .then(content -> new PreviewImport(RecordSheet.fields()).preview(content, choices))
                .map(preview -> planned(actor, preview));
    }

    private Prepared planned(UserKey actor, SheetPreview preview) {
        var today = LocalDate.now(clock);
        var errors = new ImportErrors(preview);
        var lines = preview.records().stream()
                .map(record -> RecordLine.of(record, preview.mapping(), today))
                .toList();
        var amounts = preview.mapping()
                .column(RecordSheet.COST)
                .map(column -> AmountHeading.of(preview.headings().text(column)))
                .orElseGet(() -> AmountHeading.of(""));
        var places = new PlaceBook(actor, stores.initiatives(), tree, permissions, people);
        var ground = ground(actor, lines, amounts, today);
        var planning = new RecordPlanning(actor, places, edit, permissions, errors, ground);
        var projects = planning.plan(lines);
        return new Prepared(preview, amounts, places.fresh(), projects, errors);
    }

    private RecordPlanning.Ground ground(
            UserKey actor, List<RecordLine> lines, AmountHeading amounts, LocalDate today) {
        var references = lines.stream()
                .map(RecordLine::reference)
                .filter(reference -> !reference.isEmpty())
                .toList();
        var all = tree.all();
        var seen = permissions.viewable(actor, all);
        var projects = stores.initiatives()
                .byIds(all.stream()
                        .filter(node -> node.kind() == InitiativeKind.PROJECT && seen.contains(node.id()))
                        .map(node -> node.id())
                        .toList());
        return new RecordPlanning.Ground(
                stores.initiatives().byReferences(references),
                projects,
                stores.declarations().of(projects.stream().map(Initiative::id).toList()),
                amounts,
                today,
                new Stamp(actor, clock.instant()));
    }

    private static ImportSummary summary(Prepared prepared) {
        var projects = prepared.projects();
        int fresh = (int) projects.stream().filter(PlannedProject::isFresh).count();
        int unchanged = (int) projects.stream()
                .filter(one -> !one.isFresh()
                        && one.changes().isEmpty()
                        && one.judged().isEmpty()
                        && !one.moves())
                .count();
        var amounts = prepared.amounts();
        return new ImportSummary(
                prepared.preview().sheet(),
                fresh + prepared.places().size(),
                projects.size() - fresh - unchanged,
                unchanged,
                projects.stream().mapToInt(one -> one.judged().size()).sum(),
                amounts.currency()
                        .map(one -> Money.of(amounts.unit(), one)
                                .map(Money::toString)
                                .orElse(""))
                        .orElse(""),
                columns(prepared.preview()),
                prepared.errors().all());
    }

    private static List<ImportSummary.Column> columns(SheetPreview preview) {
        var fields = new HashMap<Integer, String>();
        preview.mapping().matches().forEach((field, match) -> fields.put(match.column(), field));
        var columns = new ArrayList<ImportSummary.Column>();
        preview.headings()
                .texts()
                .forEach((index, heading) ->
                        columns.add(new ImportSummary.Column(index, heading, fields.getOrDefault(index, ""))));
        return columns;
    }

    /** Returns the names of what a column may be read as. */
    public static List<String> fields() {
        return RecordSheet.fields().stream().map(field -> field.name()).toList();
    }
}
