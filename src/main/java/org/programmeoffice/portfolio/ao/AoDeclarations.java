package org.programmeoffice.portfolio.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;
import org.programmeoffice.ao.Within;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.Money;
import org.programmeoffice.common.UserKey;
import org.programmeoffice.portfolio.Declaration;
import org.programmeoffice.portfolio.Declarations;
import org.programmeoffice.portfolio.Stamp;
import org.programmeoffice.rollup.RagStatus;

/** Judgements as rows. */
public final class AoDeclarations implements Declarations {
    /** Some databases take no more than 1,000 values in one list. */
    private static final int AT_ONCE = 500;

    private final ActiveObjects ao;

    public AoDeclarations(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<Declaration> of(Collection<InitiativeId> initiatives) {
        return within(DeclarationRow.INITIATIVE_ID, initiatives);
    }

    @Override
    public List<Declaration> heldBy(Collection<InitiativeId> holders) {
        return within(DeclarationRow.HOLDER_ID, holders);
    }

    @Override
    public void put(Declaration declaration) {
        var mark = declaration.initiative().value() + "/" + declaration.on();
        var rows = ao.find(DeclarationRow.class, Query.select().where(DeclarationRow.MARK + " = ?", mark));
        var row = rows.length == 0 ? ao.create(DeclarationRow.class, fixed(declaration, mark)) : rows[0];
        row.setHolderId(declaration.holder().map(InitiativeId::value).orElse(null));
        row.setConfidence(declaration.confidence().name());
        row.setCostMinor(declaration.wholeLifeCost().map(Money::minor).orElse(null));
        row.setCurrency(declaration
                .wholeLifeCost()
                .map(cost -> cost.currency().getCurrencyCode())
                .orElse(null));
        row.setReason(declaration.reason().isEmpty() ? null : declaration.reason());
        row.setMadeBy(declaration.made().by().value());
        row.setMadeAt(declaration.made().at().toEpochMilli());
        row.save();
    }

    private static Map<String, Object> fixed(Declaration declaration, String mark) {
        return Map.of(
                DeclarationRow.MARK, mark,
                DeclarationRow.INITIATIVE_ID, declaration.initiative().value(),
                DeclarationRow.ON_DAY, declaration.on().toString(),
                DeclarationRow.CONFIDENCE, declaration.confidence().name(),
                DeclarationRow.MADE_BY, declaration.made().by().value(),
                DeclarationRow.MADE_AT, declaration.made().at().toEpochMilli());
    }

    private List<Declaration> within(String column, Collection<InitiativeId> ids) {
        var values = ids.stream().map(InitiativeId::value).distinct().toList();
        var found = new ArrayList<Declaration>();
        for (int start = 0; start < values.size(); start += AT_ONCE) {
            var some = Within.of(column, values.subList(start, Math.min(values.size(), start + AT_ONCE)));
            Arrays.stream(ao.find(DeclarationRow.class, Query.select().where(some.clause(), some.values())))
                    .map(AoDeclarations::declaration)
                    .forEach(found::add);
        }
        found.sort(Comparator.comparing(Declaration::on)
                .thenComparing(one -> one.initiative().value()));
        return found;
    }

    private static Declaration declaration(DeclarationRow row) {
        var reason = row.getReason();
        return new Declaration(
                new InitiativeId(row.getInitiativeId()),
                Optional.ofNullable(row.getHolderId()).map(InitiativeId::new),
                LocalDate.parse(row.getOnDay()),
                RagStatus.valueOf(row.getConfidence()),
                money(row.getCostMinor(), row.getCurrency()),
                reason == null ? "" : reason,
                new Stamp(new UserKey(row.getMadeBy()), Instant.ofEpochMilli(row.getMadeAt())));
    }

    private static Optional<Money> money(@Nullable Long minor, @Nullable String currency) {
        return minor == null || currency == null
                ? Optional.empty()
                : Optional.of(new Money(minor, Currency.getInstance(currency)));
    }
}
