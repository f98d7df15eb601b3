package org.programmeoffice.risk.rest;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.programmeoffice.register.EntryDraft;
import org.programmeoffice.rest.Sent;
import org.programmeoffice.risk.RiskDraft;
import org.programmeoffice.risk.StakesDraft;

/**
 * A risk to raise or to keep in place of what it said; what is left out is empty.
 *
 * @param owner a user's key
 * @param percent the probability in per cent
 * @param revision the one that was read; not for a new risk
 */
public record SentRiskJson(
        @Nullable String title,
        @Nullable String owner,
        @Nullable String actionee,
        @Nullable String confidentiality,
        @Nullable String reviewBy,
        @Nullable String kind,
        @Nullable String category,
        @Nullable String cause,
        @Nullable String event,
        @Nullable String effect,
        @Nullable String warning,
        @Nullable RatingJson inherent,
        @Nullable RatingJson current,
        @Nullable RatingJson target,
        @Nullable BigDecimal percent,
        @Nullable BigDecimal least,
        @Nullable BigDecimal likely,
        @Nullable BigDecimal most,
        @Nullable String currency,
        @Nullable Integer days,
        @Nullable String proximityDate,
        @Nullable String proximity,
        @Nullable String response,
        @Nullable String actions,
        @Nullable String inherentReason,
        @Nullable Integer revision) {
    RiskDraft draft() {
        return new RiskDraft(
                new EntryDraft(
                        Sent.text(title),
                        Sent.text(owner),
                        Sent.text(actionee),
                        Sent.text(confidentiality),
                        Sent.text(reviewBy)),
                Sent.text(kind),
                Sent.text(category),
                Sent.text(cause),
                Sent.text(event),
                Sent.text(effect),
                Sent.text(warning),
                RatingJson.draft(inherent),
                RatingJson.draft(current),
                RatingJson.draft(target),
                new StakesDraft(
                        number(percent),
                        number(least),
                        number(likely),
                        number(most),
                        Sent.text(currency),
                        Sent.typed(days),
                        Sent.text(proximityDate),
                        Sent.text(proximity)),
                Sent.text(response),
                Sent.text(actions),
                Sent.text(inherentReason));
    }

    private static String number(@Nullable BigDecimal value) {
        return value == null ? "" : value.toString();
    }
}
