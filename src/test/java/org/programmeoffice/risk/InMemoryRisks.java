package org.programmeoffice.risk;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.Page;
import org.programmeoffice.common.PageRequest;
import org.programmeoffice.register.Confidentiality;
import org.programmeoffice.register.EntryKey;

/** Risks in a map. */
public final class InMemoryRisks implements Risks {
    private final TreeMap<Integer, Risk> all = new TreeMap<>();
    private final Map<Integer, Integer> ranks = new HashMap<>();

    @Override
    public synchronized Optional<Risk> byNumber(int number) {
        return Optional.ofNullable(all.get(number));
    }

    @Override
    public synchronized List<Risk> byNumbers(Collection<Integer> numbers) {
        return all.values().stream()
                .filter(risk -> numbers.contains(risk.entry().key().number()))
                .toList();
    }

    @Override
    public synchronized int highestNumber() {
        return all.isEmpty() ? 0 : all.lastKey();
    }

    @Override
    public synchronized Page<Risk> list(RiskQuery query, PageRequest page) {
        var order = order(query.order());
        var sorted = all.values().stream()
                .filter(risk -> query.within().contains(risk.entry().initiative()))
                .filter(query::sees)
                .filter(risk -> fits(risk, query.filter()))
                .sorted(query.descending() ? order.reversed() : order)
                .toList();
        return Page.of(sorted, page);
    }

    @Override
    public synchronized int count(RiskQuery query) {
        return (int) all.values().stream()
                .filter(risk -> query.within().contains(risk.entry().initiative()))
                .filter(risk -> fits(risk, query.filter()))
                .count();
    }

    @Override
    public synchronized List<Risk> open(Collection<InitiativeId> initiatives) {
        return all.values().stream()
                .filter(risk -> risk.state().isOpen()
                        && initiatives.contains(risk.entry().initiative()))
                .toList();
    }

    @Override
    public synchronized Set<InitiativeId> withRestricted(Collection<InitiativeId> initiatives) {
        return all.values().stream()
                .filter(risk -> risk.entry().confidentiality() == Confidentiality.RESTRICTED)
                .map(risk -> risk.entry().initiative())
                .filter(initiatives::contains)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public synchronized List<Risk> raisedFrom(EntryKey source) {
        return all.values().stream()
                .filter(risk -> risk.entry().raisedFrom().filter(source::equals).isPresent())
                .toList();
    }

    @Override
    public synchronized void save(Risk risk, int rank) {
        all.put(risk.entry().key().number(), risk);
        ranks.put(risk.entry().key().number(), rank);
    }

    @Override
    public synchronized void rank(Collection<InitiativeId> initiatives, RiskModel model) {
        all.values().stream()
                .filter(risk -> initiatives.contains(risk.entry().initiative()))
                .forEach(risk -> ranks.put(risk.entry().key().number(), model.rank(risk)));
    }

    private Comparator<Risk> order(RiskOrder order) {
        return switch (order) {
            case LEVEL ->
                Comparator.comparing(
                        risk -> ranks.getOrDefault(risk.entry().key().number(), 0));
            case KEY -> Comparator.comparing(risk -> risk.entry().key().number());
            case TITLE -> Comparator.comparing(risk -> risk.entry().title().toLowerCase(Locale.ROOT));
            case STATE -> Comparator.comparing(risk -> risk.state().name());
            case OWNER ->
                Comparator.comparing(
                        risk -> risk.entry().owner().map(Object::toString).orElse(""));
            case REVIEW ->
                Comparator.comparing(
                        risk -> risk.entry().reviewBy().map(Object::toString).orElse(""));
        };
    }

    private boolean fits(Risk risk, RiskFilter filter) {
        int rank = ranks.getOrDefault(risk.entry().key().number(), 0);
        return risk.entry()
                        .title()
                        .toLowerCase(Locale.ROOT)
                        .contains(filter.text().toLowerCase(Locale.ROOT))
                && (filter.states().isEmpty() || filter.states().contains(risk.state()))
                && filter.level()
                        .filter(level -> rank < RiskModel.firstRank(level) || rank >= RiskModel.afterRank(level))
                        .isEmpty()
                && filter.cell()
                        .filter(cell -> risk.ratings()
                                .current()
                                .filter(rating -> RiskFilter.Cell.of(rating).equals(cell))
                                .isEmpty())
                        .isEmpty()
                && filter.kind().filter(kind -> risk.words().kind() != kind).isEmpty()
                && filter.category()
                        .filter(category -> risk.words().category() != category)
                        .isEmpty()
                && filter.owner()
                        .filter(owner ->
                                risk.entry().owner().filter(owner::equals).isEmpty())
                        .isEmpty()
                && filter.reviewBefore()
                        .filter(day ->
                                risk.entry().reviewBy().filter(day::isAfter).isEmpty())
                        .isEmpty();
    }
}
