package org.programmeoffice.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.programmeoffice.access.Action;
import org.programmeoffice.access.InitiativeNode;
import org.programmeoffice.access.People;
import org.programmeoffice.access.Person;
import org.programmeoffice.access.Revision;
import org.programmeoffice.common.FieldReader;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.UserKey;
import org.programmeoffice.register.EntryKey;
import org.programmeoffice.register.RegisterKind;
import org.programmeoffice.sheet.ImportChoices;
import org.programmeoffice.sheet.PreviewImport;
import org.programmeoffice.sheet.SheetPreview;
import org.programmeoffice.sheet.SheetRecord;
import org.programmeoffice.sheet.Spreadsheet;

/**
 * Takes risks from a spreadsheet into an initiative's register: the whole file or nothing of it. A row with the key of a
 * risk changes that risk; a row without a key is a new one. Everything wrong is named by its cell, such as {@code
 * Risks!C7}.
 */
public final class ImportRisks {
    private static final int MOST_NAMESAKES = 5;

    private final RiskDesk desk;
    private final RaiseRisk raise;
    private final EditRisk edit;
    private final People people;

    public ImportRisks(RiskDesk desk, People people) {
        this.desk = desk;
        this.raise = new RaiseRisk(desk, people);
        this.edit = new EditRisk(desk, people);
        this.people = people;
    }

    /**
     * What an import does or would do.
     *
     * @param headings the heading that each field was found under
     * @param unread the headings that no field was found for
     */
    public record Summary(
            String sheet, int created, int changed, int unchanged, Map<String, String> headings, List<String> unread) {}

    /** A row with the risk it makes; empty before if it is new. */
    private record Planned(int row, Optional<Risk> before, RiskDraft draft) {}

    /**
     * Returns what the import would do; refuses a file in which a cell is wrong, naming every one.
     *
     * @param file read only once the actor is known to be allowed to import
     */
    public Outcome<Summary> check(
            UserKey actor, InitiativeKey key, Supplier<Outcome<Spreadsheet>> file, ImportChoices choices) {
        return prepared(actor, key, file, choices).map(PreparedImport::summary);
    }

    /**
     * Returns what was done.
     *
     * @param file read only once the actor is known to be allowed to import
     */
    public Outcome<Summary> importAll(
            UserKey actor, InitiativeKey key, Supplier<Outcome<Spreadsheet>> file, ImportChoices choices) {
        return prepared(actor, key, file, choices)
                .then(prepared ->
                        desk.recording.next(desk.risks::highestNumber, first -> write(actor, prepared, first)));
    }

    private Outcome<PreparedImport> prepared(
            UserKey actor, InitiativeKey key, Supplier<Outcome<Spreadsheet>> file, ImportChoices choices) {
        var sheet = new RiskSheet(text -> people.byName(actor, text, MOST_NAMESAKES).stream()
                .map(Person::key)
                .toList());
        return desk.permissions
                .demand(actor, Action.RAISE_ENTRY, key)
                .then(node -> desk.permissions.demand(actor, Action.EDIT_ENTRY, key))
                .then(node -> file.get()
                        .then(content -> new PreviewImport(sheet.fields()).preview(content, choices))
                        .then(preview -> prepared(actor, node, sheet, preview)));
    }

    private Outcome<PreparedImport> prepared(
            UserKey actor, InitiativeNode node, RiskSheet sheet, SheetPreview preview) {
        var records = preview.records();
        var model = desk.models.of(node);
        var known = known(actor, node, records);
        var errors = new SheetErrors(preview);
        var fresh = new ArrayList<RiskDraft.Read>();
        var before = new ArrayList<Risk>();
        var after = new ArrayList<Risk>();
        int unchanged = 0;
        for (var record : records) {
            var planned = planned(sheet, preview, record, known, errors);
            if (planned.before().isEmpty()) {
                added(actor, node, model, planned, errors).ifPresent(fresh::add);
                continue;
            }
            var old = planned.before().get();
            var changed = errors.taken(edit.changed(old, planned.draft()), planned.row());
            if (changed.filter(risk -> !RiskFields.between(old, risk).isEmpty()).isPresent()) {
                before.add(old);
                after.add(changed.get());
            } else {
                unchanged++;
            }
        }
        var prepared = new PreparedImport(node, model, preview, fresh, before, after, unchanged);
        return errors.unless(prepared);
    }

    private Map<String, Risk> known(UserKey actor, InitiativeNode node, List<SheetRecord> records) {
        var numbers = records.stream()
                .flatMap(record -> record.value(RiskSheet.KEY).flatMap(EntryKey::parse).stream())
                .filter(key -> key.register() == RegisterKind.RISK)
                .map(EntryKey::number)
                .toList();
        return desk.risks.byNumbers(numbers).stream()
                .filter(risk -> risk.entry().initiative().equals(node.id()) && desk.access.sees(actor, risk.entry()))
                .collect(Collectors.toMap(Risk::key, Function.identity()));
    }

    private static Planned planned(
            RiskSheet sheet, SheetPreview preview, SheetRecord record, Map<String, Risk> known, SheetErrors errors) {
        var key = record.value(RiskSheet.KEY);
        var before = key.flatMap(EntryKey::parse)
                .map(EntryKey::toString)
                .flatMap(text -> Optional.ofNullable(known.get(text)));
        if (key.isPresent() && before.isEmpty()) {
            errors.add(record.row(), "key", "pmo.risk.error.unknownKey", key.get());
        }
        record.value(RiskSheet.SCORE)
                .filter(score -> !fits(record, score))
                .ifPresent(score -> errors.add(record.row(), "score", "pmo.risk.error.score", score.toString()));
        var draft = new SheetRow(sheet, preview.mapping(), record)
                .over(before.map(RiskDraft::of).orElse(RiskDraft.EMPTY));
        return new Planned(record.row(), before, draft);
    }

    /** A score is only held against the two points; it is never read. */
    private static boolean fits(SheetRecord record, int score) {
        var product = record.value(RiskSheet.PROBABILITY)
                .flatMap(probability -> record.value(RiskSheet.IMPACT).map(impact -> probability * impact));
        return product.map(known -> known == score).orElseGet(() -> RiskMatrix.isProduct(score));
    }

    private Optional<RiskDraft.Read> added(
            UserKey actor, InitiativeNode node, RiskModel model, Planned planned, SheetErrors errors) {
        var reader = new FieldReader();
        var read = planned.draft().read(reader, people);
        read.ifPresent(wanted -> reader.demand(
                !wanted.response().accepts() || !model.breachedBy(raise.fresh(actor, node, wanted, model, 1)),
                "response",
                "pmo.risk.error.acceptAbove"));
        return errors.taken(reader.outcome(read::orElseThrow), planned.row());
    }

    private Outcome<Summary> write(UserKey actor, PreparedImport prepared, int first) {
        var kept = new ArrayList<Risk>();
        var revisions = new ArrayList<Revision>();
        for (int at = 0; at < prepared.fresh().size(); at++) {
            var risk = raise.fresh(actor, prepared.node(), prepared.fresh().get(at), prepared.model(), first + at);
            kept.add(risk);
            revisions.add(desk.recording.revision(actor, risk.entry().key(), 0, RiskFields.of(risk)));
        }
        for (int at = 0; at < prepared.after().size(); at++) {
            var old = prepared.before().get(at);
            var changed = prepared.after().get(at);
            var revision = desk.recording.revision(
                    actor, old.entry().key(), old.entry().revision(), RiskFields.between(old, changed));
            kept.add(changed.with(changed.entry().at(revision.number())));
            revisions.add(revision);
        }
        return desk.recording.record(revisions, () -> {
            kept.forEach(risk -> desk.risks.save(risk, prepared.model().rank(risk)));
            tell(actor, prepared, kept);
            return prepared.summary();
        });
    }

    private void tell(UserKey actor, PreparedImport prepared, List<Risk> kept) {
        int fresh = prepared.fresh().size();
        kept.subList(0, fresh).forEach(risk -> desk.notices.raised(actor, risk, prepared.model()));
        for (int at = 0; at < prepared.before().size(); at++) {
            desk.notices.changed(actor, prepared.before().get(at), kept.get(fresh + at), prepared.model());
        }
    }
}
