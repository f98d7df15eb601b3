package org.programmeoffice.risk;

import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.UserKey;
import org.programmeoffice.register.Confidentiality;
import org.programmeoffice.register.Entry;
import org.programmeoffice.register.EntryDraft;
import org.programmeoffice.register.EntryKey;
import org.programmeoffice.register.EntryWords;
import org.programmeoffice.register.Escalation;
import org.programmeoffice.register.RegisterKind;

/** Risks for tests. */
final class RiskFixtures {
    static final Currency EUR = Currency.getInstance("EUR");
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final InitiativeId ONE = new InitiativeId(1);
    static final InitiativeId TWO = new InitiativeId(2);

    private RiskFixtures() {}

    /** Returns an open threat in every detail. */
    static Risk full(int number, InitiativeId initiative) {
        var entry = new Entry(
                new EntryKey(RegisterKind.RISK, number),
                initiative,
                "Supplier fails",
                new UserKey("raiser"),
                DAY,
                Optional.of(new UserKey("owner")),
                Optional.of(new UserKey("doer")),
                Confidentiality.NORMAL,
                Optional.of(new EntryKey(RegisterKind.RISK, 99)),
                Optional.of(DAY.plusDays(14)),
                Optional.of(DAY),
                Optional.of(new Escalation(TWO, new UserKey("raiser"), DAY, "too large")),
                3);
        return new Risk(
                entry,
                RiskState.OPEN,
                new RiskWords(RiskKind.THREAT, RiskCategory.COMMERCIAL, "cause", "event", "effect", "warning"),
                new Ratings(
                        Optional.of(Rating.of(5, ImpactDimension.TIME, 4)),
                        Optional.of(new Rating(4, Map.of(ImpactDimension.TIME, 2, ImpactDimension.COST, 4))),
                        Optional.of(Rating.of(2, ImpactDimension.COST, 2))),
                new Stakes(
                        Optional.of(6_500),
                        Optional.of(new CostImpact(100, 200, 900, EUR)),
                        Optional.of(12),
                        Optional.of(DAY.plusDays(60)),
                        Optional.of(Proximity.WITHIN_PROJECT)),
                new Response(Optional.of(ResponseType.REDUCE), "two suppliers"),
                "why",
                "thaw");
    }

    /** Returns an open risk of that kind with a probability in per cent and one amount in whole euros. */
    static Risk valued(RiskKind kind, int percent, long euros) {
        var risk = full(1, ONE);
        return new Risk(
                risk.entry(),
                RiskState.OPEN,
                new RiskWords(kind, RiskCategory.OTHER, "", "", "", ""),
                risk.ratings(),
                new Stakes(
                        Optional.of(percent * 100),
                        Optional.of(new CostImpact(euros * 100, euros * 100, euros * 100, EUR)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                Response.NONE,
                "",
                "");
    }

    /** Returns the same risk with other words in its entry. */
    static Risk named(Risk risk, String title, Confidentiality confidentiality, Optional<UserKey> owner) {
        var entry = risk.entry();
        return risk.with(entry.with(new EntryWords(title, owner, Optional.empty(), confidentiality, entry.reviewBy())));
    }

    static Risk rated(Risk risk, int probability, int impact) {
        var now = Optional.of(Rating.of(probability, ImpactDimension.TIME, impact));
        return new Risk(
                risk.entry(),
                risk.state(),
                risk.words(),
                new Ratings(now, now, Optional.empty()),
                risk.stakes(),
                risk.response(),
                "",
                "");
    }

    /** Returns the draft of a threat that only has a title. */
    static RiskDraft draft(String title) {
        return draft(title, RatingDraft.EMPTY, "");
    }

    static RiskDraft draft(String title, RatingDraft current, String response) {
        return new RiskDraft(
                new EntryDraft(title, "", "", "", ""),
                "threat",
                "",
                "",
                "",
                "",
                "",
                RatingDraft.EMPTY,
                current,
                RatingDraft.EMPTY,
                StakesDraft.EMPTY,
                response,
                "",
                "");
    }

    static RatingDraft rating(int probability, int impact) {
        return new RatingDraft(Integer.toString(probability), Map.of(ImpactDimension.TIME, Integer.toString(impact)));
    }
}
