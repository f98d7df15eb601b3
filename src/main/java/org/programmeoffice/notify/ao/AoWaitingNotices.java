package org.programmeoffice.notify.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.java.ao.Query;
import org.programmeoffice.ao.Within;
import org.programmeoffice.common.UserKey;
import org.programmeoffice.notify.Batch;
import org.programmeoffice.notify.Notice;
import org.programmeoffice.notify.WaitingNotice;
import org.programmeoffice.notify.WaitingNotices;

/** Waiting notices as rows. */
public final class AoWaitingNotices implements WaitingNotices {
    private static final int DELETED_AT_ONCE = 200;
    private static final int READ_AT_ONCE = 2_000;

    private final ActiveObjects ao;
    private final NoticeClaims claims;

    public AoWaitingNotices(ActiveObjects ao) {
        this.ao = ao;
        this.claims = new NoticeClaims(ao);
    }

    @Override
    public void add(UserKey to, Notice notice) {
        ao.create(
                NoticeRow.class,
                Map.of(
                        NoticeRow.RECIPIENT, to.value(),
                        NoticeRow.DUE_AT, 0L,
                        NoticeRow.HAPPENED_AT, notice.at().toEpochMilli(),
                        NoticeRow.TRIES, 0,
                        NoticeRow.CONTENT, NoticeText.write(notice)));
    }

    @Override
    public int count(UserKey to) {
        return ao.count(NoticeRow.class, Query.select().where(NoticeRow.RECIPIENT + " = ?", to.value()));
    }

    @Override
    public Set<UserKey> toServe(Instant now, int most) {
        var query = Query.select()
                .where(NoticeRow.DUE_AT + " <= ?", now.toEpochMilli())
                .order(NoticeRow.DUE_AT + ", ID")
                .limit(READ_AT_ONCE);
        var people = new LinkedHashSet<UserKey>();
        for (var row : ao.find(NoticeRow.class, query)) {
            if (people.size() < most) {
                people.add(new UserKey(row.getRecipient()));
            }
        }
        return people;
    }

    @Override
    public Optional<Batch> take(UserKey to, Instant now, Instant leaseEnd, Timetable timetable) {
        int number = claims.newest(to) + 1;
        try {
            return Optional.of(ao.executeInTransaction(() -> {
                claims.claim(to, number, now);
                return new Batch(to, number, serve(to, now, leaseEnd, timetable));
            }));
        } catch (RuntimeException failed) {
            // Which exception a lost race gives depends on database and host; who has the claim does not.
            if (claims.newest(to) < number) {
                throw failed;
            }
            return Optional.empty();
        }
    }

    @Override
    public void done(Batch batch, boolean mailed, Instant now) {
        ao.executeInTransaction(() -> {
            forget(batch.notices().stream().map(WaitingNotice::id).toList());
            if (mailed) {
                claims.mailed(batch.to(), batch.number(), now);
            }
            return null;
        });
    }

    @Override
    public Optional<Instant> lastMailed(UserKey to) {
        return claims.lastMailed(to);
    }

    @Override
    public void reschedule(UserKey to) {
        for (var row : ao.find(NoticeRow.class, of(to))) {
            if (row.getTries() == 0 && row.getDueAt() != 0) {
                row.setDueAt(0);
                row.save();
            }
        }
    }

    @Override
    public void forgetBefore(Instant moment) {
        ao.deleteWithSQL(NoticeRow.class, NoticeRow.HAPPENED_AT + " < ?", moment.toEpochMilli());
    }

    private static Query of(UserKey to) {
        return Query.select().where(NoticeRow.RECIPIENT + " = ?", to.value()).order("ID");
    }

    private List<WaitingNotice> serve(UserKey to, Instant now, Instant leaseEnd, Timetable timetable) {
        var taken = new ArrayList<WaitingNotice>();
        var unwanted = new ArrayList<Long>();
        for (var row : ao.find(NoticeRow.class, of(to))) {
            var notice = NoticeText.read(row.getContent());
            var due = row.getDueAt() == 0 ? timetable.due(notice) : Optional.of(Instant.ofEpochMilli(row.getDueAt()));
            if (due.isEmpty()) {
                unwanted.add((long) row.getID());
            } else if (due.get().isAfter(now)) {
                setDue(row, due.get());
            } else {
                taken.add(new WaitingNotice(row.getID(), notice, row.getTries() + 1));
                row.setTries(row.getTries() + 1);
                setDue(row, leaseEnd);
            }
        }
        forget(unwanted);
        return taken;
    }

    private static void setDue(NoticeRow row, Instant due) {
        if (row.getDueAt() != due.toEpochMilli()) {
            row.setDueAt(due.toEpochMilli());
            row.save();
        }
    }

    private void forget(List<Long> ids) {
        for (int from = 0; from < ids.size(); from += DELETED_AT_ONCE) {
            var some = Within.of("ID", ids.subList(from, Math.min(ids.size(), from + DELETED_AT_ONCE)));
            ao.deleteWithSQL(NoticeRow.class, some.clause(), some.values());
        }
    }
}
