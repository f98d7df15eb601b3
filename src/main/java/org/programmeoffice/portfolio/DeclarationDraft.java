package org.programmeoffice.portfolio;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.programmeoffice.common.FieldReader;
import org.programmeoffice.common.Money;
import org.programmeoffice.common.TextRule;
import org.programmeoffice.rollup.RagStatus;

/**
 * A judgement as it was typed.
 *
 * @param confidence red, amber, green or grey
 * @param cost over the whole life, with a point before its decimals; blank if not known
 * @param currency of the cost, an ISO code
 */
public record DeclarationDraft(String on, String confidence, String cost, String currency, String reason) {
    private static final TextRule REASON = TextRule.lines("reason", 2000);

    /** A judgement without the one who makes it. */
    record Read(LocalDate on, RagStatus confidence, Optional<Money> cost, String reason) {}

    Optional<Read> read(FieldReader reader, LocalDate today) {
        var day = reader.date("on", on);
        reader.demand(!on.isBlank(), "on", "pmo.error.required");
        reader.demand(day.filter(found -> found.isAfter(today)).isEmpty(), "on", "pmo.portfolio.error.future");
        var status = reader.choice("confidence", confidence, RagStatus.class);
        reader.demand(status.filter(RagStatus.BLUE::equals).isEmpty(), "confidence", "pmo.portfolio.error.confidence");
        var amount = reader.number("cost", cost);
        var money = amount.flatMap(number -> money(reader, number));
        var why = reader.text(REASON, reason);
        return day.flatMap(found -> status.map(known -> new Read(found, known, money, why)));
    }

    private Optional<Money> money(FieldReader reader, BigDecimal amount) {
        var known = Currencies.of(currency);
        reader.demand(known.isPresent(), "currency", "pmo.portfolio.error.currency");
        var money = known.flatMap(one -> Money.of(amount, one)).filter(found -> found.minor() >= 0);
        reader.demand(known.isEmpty() || money.isPresent(), "cost", "pmo.portfolio.error.cost");
        return money;
    }
}
