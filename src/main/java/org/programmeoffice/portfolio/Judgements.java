package org.programmeoffice.portfolio;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.programmeoffice.access.Change;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.Money;
import org.programmeoffice.rollup.RagStatus;

/** Reads what the rows of a file judge about one project day by day, and compares it with what was declared. */
final class Judgements {
    private final ImportErrors errors;
    private final AmountHeading amounts;
    private final LocalDate today;

    Judgements(ImportErrors errors, AmountHeading amounts, LocalDate today) {
        this.errors = errors;
        this.amounts = amounts;
        this.today = today;
    }

    /** Returns what the lines of one project judge, in their order; a line without a day judges nothing. */
    List<PlannedProject.Judged> read(List<RecordLine> group, Function<RecordLine, Optional<Place>> place) {
        checkDays(group);
        return group.stream().flatMap(line -> judged(line, place).stream()).toList();
    }

    private void checkDays(List<RecordLine> group) {
        var seen = new HashSet<Optional<LocalDate>>();
        for (var line : group) {
            if (!seen.add(line.on())) {
                errors.add(line.row(), "on", "pmo.portfolio.import.dayTwice", line.title());
            }
            if (line.on().filter(day -> day.isAfter(today)).isPresent()) {
                errors.add(line.row(), "on", "pmo.portfolio.error.future");
            }
        }
    }

    private Optional<PlannedProject.Judged> judged(RecordLine line, Function<RecordLine, Optional<Place>> place) {
        return line.on().map(day -> new PlannedProject.Judged(day, line.confidence(), cost(line), place.apply(line)));
    }

    private Optional<Money> cost(RecordLine line) {
        if (line.cost().isEmpty()) {
            return Optional.empty();
        }
        var currency = line.currency().isEmpty() ? amounts.currency() : Currencies.of(line.currency());
        if (currency.isEmpty()) {
            errors.add(line.row(), line.currency().isEmpty() ? "cost" : "currency", "pmo.portfolio.import.currency");
            return Optional.empty();
        }
        var money = Money.of(line.cost().get().multiply(amounts.unit()).stripTrailingZeros(), currency.get());
        if (money.isEmpty()) {
            errors.add(line.row(), "cost", "pmo.portfolio.error.cost");
        }
        return money;
    }

    /** Returns whether a judgement differs from what was declared for its day. */
    static boolean isNews(PlannedProject.Judged judged, List<Declaration> before) {
        return before.stream()
                .noneMatch(one -> one.on().equals(judged.on())
                        && one.confidence() == judged.confidence()
                        && one.wholeLifeCost().equals(judged.cost()));
    }

    /** Returns the confidence of the newest day; grey where none was judged. */
    static RagStatus last(List<PlannedProject.Judged> judged, List<Declaration> before) {
        var days = new TreeMap<LocalDate, RagStatus>();
        before.forEach(one -> days.put(one.on(), one.confidence()));
        judged.forEach(one -> days.put(one.on(), one.confidence()));
        return days.isEmpty() ? RagStatus.GREY : days.lastEntry().getValue();
    }

    /** Returns what a judgement of a day changes in the history of a project. */
    static List<Change> changes(List<PlannedProject.Judged> judged, List<Declaration> before, Stamp now) {
        return judged.stream()
                .flatMap(one -> DeclareConfidence.between(
                        before.stream().filter(old -> old.on().equals(one.on())).findFirst(),
                        new Declaration(
                                new InitiativeId(Long.MAX_VALUE),
                                Optional.empty(),
                                one.on(),
                                one.confidence(),
                                one.cost(),
                                "",
                                now))
                        .stream())
                .toList();
    }
}
