package org.programmeoffice.notify.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.programmeoffice.common.UserKey;

/** Who has the right to send to a person, claim by claim. */
final class NoticeClaims {
    private static final Duration KEPT = Duration.ofHours(1);

    private final ActiveObjects ao;

    NoticeClaims(ActiveObjects ao) {
        this.ao = ao;
    }

    int newest(UserKey to) {
        var query = Query.select()
                .where(NoticeClaimRow.RECIPIENT + " = ?", to.value())
                .order(NoticeClaimRow.CLAIM_NUMBER + " DESC")
                .limit(1);
        return Arrays.stream(ao.find(NoticeClaimRow.class, query))
                .mapToInt(NoticeClaimRow::getClaimNumber)
                .findFirst()
                .orElse(0);
    }

    /** Inserts the claim, as part of the caller's transaction, and forgets old ones. Fails if another node has it. */
    void claim(UserKey to, int number, Instant now) {
        ao.create(
                NoticeClaimRow.class,
                Map.of(
                        NoticeClaimRow.MARK,
                        to.value() + "#" + number,
                        NoticeClaimRow.RECIPIENT,
                        to.value(),
                        NoticeClaimRow.CLAIM_NUMBER,
                        number,
                        NoticeClaimRow.TAKEN_AT,
                        now.toEpochMilli()));
        ao.deleteWithSQL(
                NoticeClaimRow.class,
                NoticeClaimRow.RECIPIENT + " = ? AND " + NoticeClaimRow.CLAIM_NUMBER + " < ? AND "
                        + NoticeClaimRow.TAKEN_AT + " < ?",
                to.value(),
                number,
                now.minus(KEPT).toEpochMilli());
    }

    void mailed(UserKey to, int number, Instant now) {
        var query = Query.select().where(NoticeClaimRow.MARK + " = ?", to.value() + "#" + number);
        for (var row : ao.find(NoticeClaimRow.class, query)) {
            row.setMailedAt(now.toEpochMilli());
            row.save();
        }
    }

    Optional<Instant> lastMailed(UserKey to) {
        var query = Query.select()
                .where(NoticeClaimRow.RECIPIENT + " = ? AND " + NoticeClaimRow.MAILED_AT + " > ?", to.value(), 0L)
                .order(NoticeClaimRow.MAILED_AT + " DESC")
                .limit(1);
        return Arrays.stream(ao.find(NoticeClaimRow.class, query))
                .map(row -> Instant.ofEpochMilli(row.getMailedAt()))
                .findFirst();
    }
}
