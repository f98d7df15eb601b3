package org.programmeoffice.risk;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.Page;
import org.programmeoffice.common.PageRequest;
import org.programmeoffice.register.EntryKey;

/**
 * Remembers the open risks of the initiatives that were asked for last, without their long texts, for as long as no risk
 * changes on any node. Everything else is asked of the store behind it.
 */
public final class RememberedRisks implements Risks {
    private static final int SETS = 8;

    private final Risks store;
    private final LongSupplier changes;
    private final Map<Set<InitiativeId>, Remembered> open = new LinkedHashMap<>();

    /** @param changes counts the changes of risks that are kept: it grows with each of them, whoever made it */
    public RememberedRisks(Risks store, LongSupplier changes) {
        this.store = store;
        this.changes = changes;
    }

    private record Remembered(long changes, List<Risk> risks) {}

    @Override
    public List<Risk> open(Collection<InitiativeId> initiatives) {
        var wanted = Set.copyOf(initiatives);
        long now = changes.getAsLong();
        return remembered(wanted, now).orElseGet(() -> {
            var risks = store.open(wanted).stream().map(RememberedRisks::brief).toList();
            remember(wanted, new Remembered(now, risks));
            return risks;
        });
    }

    private synchronized Optional<List<Risk>> remembered(Set<InitiativeId> wanted, long now) {
        return Optional.ofNullable(open.get(wanted))
                .filter(found -> found.changes() == now)
                .map(Remembered::risks);
    }

    private synchronized void remember(Set<InitiativeId> wanted, Remembered found) {
        open.remove(wanted);
        open.put(wanted, found);
        if (open.size() > SETS) {
            open.remove(open.keySet().iterator().next());
        }
    }

    private static Risk brief(Risk risk) {
        var words = risk.words();
        return new Risk(
                risk.entry(),
                risk.state(),
                new RiskWords(words.kind(), words.category(), "", "", "", ""),
                risk.ratings(),
                risk.stakes(),
                new Response(risk.response().type(), ""),
                "",
                "");
    }

    @Override
    public Optional<Risk> byNumber(int number) {
        return store.byNumber(number);
    }

    @Override
    public List<Risk> byNumbers(Collection<Integer> numbers) {
        return store.byNumbers(numbers);
    }

    @Override
    public int highestNumber() {
        return store.highestNumber();
    }

    @Override
    public Page<Risk> list(RiskQuery query, PageRequest page) {
        return store.list(query, page);
    }

    @Override
    public int count(RiskQuery query) {
        return store.count(query);
    }

    @Override
    public Set<InitiativeId> withRestricted(Collection<InitiativeId> initiatives) {
        return store.withRestricted(initiatives);
    }

    @Override
    public List<Risk> raisedFrom(EntryKey source) {
        return store.raisedFrom(source);
    }

    @Override
    public void save(Risk risk, int rank) {
        store.save(risk, rank);
    }

    @Override
    public void rank(Collection<InitiativeId> initiatives, RiskModel model) {
        store.rank(initiatives, model);
    }
}
