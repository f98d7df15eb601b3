package org.programmeoffice.risk.ao;

import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.UserKey;
import org.programmeoffice.register.Confidentiality;
import org.programmeoffice.register.Entry;
import org.programmeoffice.register.EntryDraft;
import org.programmeoffice.register.EntryKey;
import org.programmeoffice.register.Escalation;
import org.programmeoffice.register.RegisterKind;
import org.programmeoffice.risk.CostImpact;
import org.programmeoffice.risk.Proximity;
import org.programmeoffice.risk.Rating;
import org.programmeoffice.risk.Ratings;
import org.programmeoffice.risk.Response;
import org.programmeoffice.risk.ResponseType;
import org.programmeoffice.risk.Risk;
import org.programmeoffice.risk.RiskCategory;
import org.programmeoffice.risk.RiskFilter;
import org.programmeoffice.risk.RiskKind;
import org.programmeoffice.risk.RiskState;
import org.programmeoffice.risk.RiskWords;
import org.programmeoffice.risk.Stakes;

/** From a risk to the columns of its row, and back. */
final class RiskColumns {
    private RiskColumns() {}

    /** Returns probability times ten plus impact. */
    static int cell(RiskFilter.Cell cell) {
        return cell.probability() * 10 + cell.impact();
    }

    /** Returns the text in small letters, no longer than a column. */
    static String small(String text) {
        var small = text.toLowerCase(Locale.ROOT);
        return small.substring(0, Math.min(small.length(), EntryDraft.LONGEST_TITLE));
    }

    static void write(RiskRow row, Risk risk, int rank) {
        writeEntry(row, risk.entry());
        row.setState(risk.state().name());
        row.setReason(orNull(risk.reason()));
        var words = risk.words();
        row.setKind(words.kind().name());
        row.setCategory(words.category().name());
        row.setCause(orNull(words.cause()));
        row.setEvent(orNull(words.event()));
        row.setEffect(orNull(words.effect()));
        row.setWarning(orNull(words.warning()));
        row.setInherent(text(risk.ratings().inherent()));
        row.setInherentReason(orNull(risk.inherentReason()));
        row.setCurrentRating(text(risk.ratings().current()));
        row.setTargetRating(text(risk.ratings().target()));
        row.setCell(risk.ratings()
                .current()
                .map(rating -> cell(RiskFilter.Cell.of(rating)))
                .orElse(0));
        row.setLevelRank(rank);
        writeStakes(row, risk.stakes());
        row.setResponse(text(risk.response().type()));
        row.setActions(orNull(risk.response().actions()));
    }

    private static void writeEntry(RiskRow row, Entry entry) {
        row.setInitiativeId(entry.initiative().value());
        row.setTitle(entry.title());
        row.setSmallTitle(small(entry.title()));
        row.setOwner(text(entry.owner()));
        row.setActionee(text(entry.actionee()));
        row.setConfidentiality(entry.confidentiality().name());
        row.setRaisedFrom(text(entry.raisedFrom()));
        row.setReviewBy(text(entry.reviewBy()));
        row.setReviewedOn(text(entry.reviewedOn()));
        var pending = entry.escalation();
        row.setEscalatedTo(pending.map(asked -> asked.to().value()).orElse(null));
        row.setEscalatedBy(text(pending.map(Escalation::by)));
        row.setEscalatedOn(text(pending.map(Escalation::on)));
        row.setEscalationReason(pending.map(Escalation::reason).orElse(null));
        row.setRevision(entry.revision());
    }

    private static void writeStakes(RiskRow row, Stakes stakes) {
        row.setProbability(stakes.probability().orElse(null));
        row.setCostLeast(stakes.cost().map(CostImpact::least).orElse(null));
        row.setCostLikely(stakes.cost().map(CostImpact::likely).orElse(null));
        row.setCostMost(stakes.cost().map(CostImpact::most).orElse(null));
        row.setCurrency(
                stakes.cost().map(cost -> cost.currency().getCurrencyCode()).orElse(null));
        row.setDays(stakes.days().orElse(null));
        row.setProximityDate(text(stakes.proximityDate()));
        row.setProximity(text(stakes.proximity()));
    }

    static Risk risk(RiskRow row) {
        return new Risk(
                entry(row),
                RiskState.valueOf(row.getState()),
                new RiskWords(
                        RiskKind.valueOf(row.getKind()),
                        RiskCategory.valueOf(row.getCategory()),
                        orEmpty(row.getCause()),
                        orEmpty(row.getEvent()),
                        orEmpty(row.getEffect()),
                        orEmpty(row.getWarning())),
                new Ratings(rating(row.getInherent()), rating(row.getCurrentRating()), rating(row.getTargetRating())),
                stakes(row),
                new Response(
                        Optional.ofNullable(row.getResponse()).map(ResponseType::valueOf), orEmpty(row.getActions())),
                orEmpty(row.getReason()),
                orEmpty(row.getInherentReason()));
    }

    private static Entry entry(RiskRow row) {
        return new Entry(
                new EntryKey(RegisterKind.RISK, row.getRiskNumber()),
                new InitiativeId(row.getInitiativeId()),
                row.getTitle(),
                new UserKey(row.getRaisedBy()),
                LocalDate.parse(row.getRaisedOn()),
                person(row.getOwner()),
                person(row.getActionee()),
                Confidentiality.valueOf(row.getConfidentiality()),
                Optional.ofNullable(row.getRaisedFrom()).flatMap(EntryKey::parse),
                day(row.getReviewBy()),
                day(row.getReviewedOn()),
                escalation(row),
                row.getRevision());
    }

    private static Optional<Escalation> escalation(RiskRow row) {
        return Optional.ofNullable(row.getEscalatedTo())
                .map(to -> new Escalation(
                        new InitiativeId(to),
                        new UserKey(Objects.requireNonNull(row.getEscalatedBy())),
                        LocalDate.parse(Objects.requireNonNull(row.getEscalatedOn())),
                        orEmpty(row.getEscalationReason())));
    }

    private static Stakes stakes(RiskRow row) {
        return new Stakes(
                Optional.ofNullable(row.getProbability()),
                Optional.ofNullable(row.getCurrency())
                        .map(currency -> new CostImpact(
                                Objects.requireNonNull(row.getCostLeast()),
                                Objects.requireNonNull(row.getCostLikely()),
                                Objects.requireNonNull(row.getCostMost()),
                                Currency.getInstance(currency))),
                Optional.ofNullable(row.getDays()),
                day(row.getProximityDate()),
                Optional.ofNullable(row.getProximity()).map(Proximity::valueOf));
    }

    private static Optional<Rating> rating(@Nullable String column) {
        return Optional.ofNullable(column).map(Rating::parse);
    }

    private static Optional<UserKey> person(@Nullable String column) {
        return Optional.ofNullable(column).map(UserKey::new);
    }

    private static Optional<LocalDate> day(@Nullable String column) {
        return Optional.ofNullable(column).map(LocalDate::parse);
    }

    private static @Nullable String text(Optional<?> value) {
        return value.map(Object::toString).orElse(null);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String orEmpty(@Nullable String column) {
        return column == null ? "" : column;
    }
}
