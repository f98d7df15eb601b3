package org.programmeoffice.portfolio;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.programmeoffice.common.InitiativeId;

/** Judgements in a list. */
public final class InMemoryDeclarations implements Declarations {
    private static final Comparator<Declaration> BY_DAY = Comparator.comparing(Declaration::on)
            .thenComparing(one -> one.initiative().value());

    private final List<Declaration> all = new ArrayList<>();

    @Override
    public synchronized List<Declaration> of(Collection<InitiativeId> initiatives) {
        return all.stream()
                .filter(one -> initiatives.contains(one.initiative()))
                .sorted(BY_DAY)
                .toList();
    }

    @Override
    public synchronized List<Declaration> heldBy(Collection<InitiativeId> holders) {
        return all.stream()
                .filter(one -> one.holder().filter(holders::contains).isPresent())
                .sorted(BY_DAY)
                .toList();
    }

    @Override
    public synchronized void put(Declaration declaration) {
        all.removeIf(one ->
                one.initiative().equals(declaration.initiative()) && one.on().equals(declaration.on()));
        all.add(declaration);
    }
}
