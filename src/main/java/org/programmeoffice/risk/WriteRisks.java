package org.programmeoffice.risk;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.programmeoffice.access.People;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.PageRequest;
import org.programmeoffice.common.UserKey;
import org.programmeoffice.sheet.Cell;
import org.programmeoffice.sheet.SheetHead;
import org.programmeoffice.sheet.SheetWriter;

/** Writes the risks of a list to a spreadsheet, page by page, with headings by which an import finds its columns again. */
public final class WriteRisks {
    private static final int WIDTH = 24;
    private static final List<String> HEADINGS = List.of(
            "Risk ID",
            "Title",
            "Kind",
            "Category",
            "Cause",
            "Event",
            "Effect",
            "Probability",
            "Impact",
            "Score",
            "Target probability",
            "Target impact",
            "Probability %",
            "Cost at least",
            "Cost, likely",
            "Cost at most",
            "Currency",
            "Response",
            "Response actions",
            "Owner",
            "Actionee",
            "Review by",
            "May happen on",
            "State",
            "Level",
            "Initiative",
            "Owner's name");

    private final ListRisks list;
    private final People people;

    public WriteRisks(ListRisks list, People people) {
        this.list = list;
        this.people = people;
    }

    /** Where the rows go; opened once it is known that the person may have them. */
    public interface Target {
        SheetWriter open() throws IOException;
    }

    /** Returns the first part of the list, so that a refusal is known before anything is written. */
    public Outcome<ListRisks.Listed> first(UserKey actor, InitiativeKey key, boolean below, RiskFilter filter) {
        return list.of(actor, key, below, part(filter, 0));
    }

    /** Writes the whole list. */
    public void write(UserKey actor, InitiativeKey key, boolean below, RiskFilter filter, Target target)
            throws IOException {
        try (var writer = target.open()) {
            writer.begin(new SheetHead(
                    "Risks",
                    HEADINGS.stream()
                            .map(heading -> new SheetHead.Column(heading, WIDTH))
                            .toList()));
            int offset = 0;
            while (list.of(actor, key, below, part(filter, offset)) instanceof Outcome.Done<ListRisks.Listed> done
                    && !done.value().page().items().isEmpty()) {
                for (var line : done.value().page().items()) {
                    writer.row(cells(line));
                }
                offset += PageRequest.MOST;
            }
        }
    }

    private static ListRisks.Wanted part(RiskFilter filter, int offset) {
        return new ListRisks.Wanted(filter, RiskOrder.KEY, false, new PageRequest(offset, PageRequest.MOST));
    }

    private List<Cell> cells(ListRisks.Line line) {
        var risk = line.risk();
        var words = risk.words();
        var draft = RiskDraft.of(risk);
        var ratings = risk.ratings();
        var cells = new ArrayList<Cell>(List.of(
                Cell.text(risk.key()),
                Cell.text(risk.entry().title()),
                Cell.text(words.kind().name()),
                Cell.text(words.category().name()),
                Cell.text(words.cause()),
                Cell.text(words.event()),
                Cell.text(words.effect()),
                whole(ratings.current(), Rating::probability),
                whole(ratings.current(), Rating::impact),
                whole(ratings.current(), Rating::score),
                whole(ratings.target(), Rating::probability),
                whole(ratings.target(), Rating::impact)));
        cells.add(risk.stakes()
                .probability()
                .<Cell>map(hundredths -> new Cell.Numeric(BigDecimal.valueOf(hundredths, 4), true))
                .orElseGet(Cell::blank));
        cells.add(amount(draft.stakes().least()));
        cells.add(amount(draft.stakes().likely()));
        cells.add(amount(draft.stakes().most()));
        cells.add(Cell.text(draft.stakes().currency()));
        cells.add(Cell.text(draft.response()));
        cells.add(Cell.text(draft.actions()));
        cells.addAll(rest(line));
        return cells;
    }

    private List<Cell> rest(ListRisks.Line line) {
        var entry = line.risk().entry();
        return List.of(
                Cell.text(entry.owner().map(UserKey::value).orElse("")),
                Cell.text(entry.actionee().map(UserKey::value).orElse("")),
                entry.reviewBy().<Cell>map(Cell.Day::new).orElseGet(Cell::blank),
                line.risk().stakes().proximityDate().<Cell>map(Cell.Day::new).orElseGet(Cell::blank),
                Cell.text(line.risk().state().name()),
                Cell.text(line.model().level(line.risk()).map(Enum::name).orElse("")),
                Cell.text(line.initiative().key().toString()),
                Cell.text(entry.owner().map(people::displayName).orElse("")));
    }

    private static Cell whole(Optional<Rating> rating, Function<Rating, Integer> point) {
        return rating.<Cell>map(given -> Cell.Numeric.of(point.apply(given))).orElseGet(Cell::blank);
    }

    private static Cell amount(String text) {
        return text.isEmpty() ? Cell.blank() : new Cell.Numeric(new BigDecimal(text), false);
    }
}
