package org.programmeoffice.portfolio.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.programmeoffice.ao.Within;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.InitiativeKind;
import org.programmeoffice.common.UserKey;
import org.programmeoffice.portfolio.Initiative;
import org.programmeoffice.portfolio.Initiatives;
import org.programmeoffice.portfolio.Lifecycle;
import org.programmeoffice.portfolio.LifecycleState;
import org.programmeoffice.portfolio.ProfileField;
import org.programmeoffice.portfolio.Registration;
import org.programmeoffice.portfolio.Shelf;
import org.programmeoffice.portfolio.Stamp;
import org.programmeoffice.rollup.RagStatus;

/** Initiatives as rows. */
public final class AoInitiatives implements Initiatives {
    /** Some databases take no more than 1,000 values in one list. */
    private static final int AT_ONCE = 500;

    private final ActiveObjects ao;

    public AoInitiatives(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<Initiative> byKey(InitiativeKey key) {
        return find(Query.select().where(InitiativeRow.KEY_TEXT + " = ?", key.toString())).stream()
                .findFirst();
    }

    @Override
    public List<Initiative> byIds(Collection<InitiativeId> ids) {
        var values = ids.stream().map(InitiativeId::value).distinct().toList();
        var found = new ArrayList<Initiative>();
        for (int start = 0; start < values.size(); start += AT_ONCE) {
            var within = Within.of("ID", values.subList(start, Math.min(values.size(), start + AT_ONCE)));
            found.addAll(find(Query.select().where(within.clause(), within.values())));
        }
        return found;
    }

    @Override
    public List<Initiative> byReferences(Collection<String> references) {
        var values = references.stream().distinct().toList();
        var found = new ArrayList<Initiative>();
        for (int start = 0; start < values.size(); start += AT_ONCE) {
            var within = Within.of(
                    InitiativeRow.EXTERNAL_REFERENCE, values.subList(start, Math.min(values.size(), start + AT_ONCE)));
            found.addAll(find(Query.select().where(within.clause(), within.values())));
        }
        return found;
    }

    @Override
    public List<Initiative> childrenOf(InitiativeId parent) {
        return find(Query.select()
                .where(InitiativeRow.PARENT_ID + " = ?", parent.value())
                .order(InitiativeRow.KIND + ", " + InitiativeRow.KEY_NUMBER));
    }

    @Override
    public long highestNumber(InitiativeKind kind) {
        var query = Query.select()
                .where(InitiativeRow.KIND + " = ?", kind.name())
                .order(InitiativeRow.KEY_NUMBER + " DESC")
                .limit(1);
        return Arrays.stream(ao.find(InitiativeRow.class, query))
                .mapToLong(InitiativeRow::getKeyNumber)
                .findFirst()
                .orElse(0);
    }

    @Override
    public Initiative add(
            InitiativeKind kind,
            InitiativeKey key,
            String title,
            String description,
            Optional<InitiativeId> parent,
            Stamp created) {
        Map<String, Object> columns = new HashMap<>(Map.of(
                InitiativeRow.KIND, kind.name(),
                InitiativeRow.KEY_TEXT, key.toString(),
                InitiativeRow.KEY_NUMBER, key.number(),
                InitiativeRow.TITLE, title,
                InitiativeRow.REVISION, 1,
                InitiativeRow.CREATED_BY, created.by().value(),
                InitiativeRow.CREATED_AT, created.at().toEpochMilli(),
                InitiativeRow.UPDATED_BY, created.by().value(),
                InitiativeRow.UPDATED_AT, created.at().toEpochMilli()));
        parent.ifPresent(id -> columns.put(InitiativeRow.PARENT_ID, id.value()));
        if (!description.isEmpty()) {
            columns.put(InitiativeRow.DESCRIPTION, description);
        }
        return initiative(ao.create(InitiativeRow.class, columns));
    }

    @Override
    public void save(Initiative changed) {
        var record = changed.registration();
        var rows = ao.find(
                InitiativeRow.class, Query.select().where("ID = ?", record.id().value()));
        if (rows.length == 0) {
            throw new IllegalArgumentException("no initiative " + record.key());
        }
        var row = rows[0];
        row.setTitle(record.title());
        row.setDescription(record.description().isEmpty() ? null : record.description());
        row.setParentId(record.parent().map(InitiativeId::value).orElse(null));
        saveFields(row, record);
        row.setRevision(record.revision());
        row.setUpdatedBy(record.updated().by().value());
        row.setUpdatedAt(record.updated().at().toEpochMilli());
        row.save();
    }

    private static void saveFields(InitiativeRow row, Registration record) {
        var reference = record.profile().value(ProfileField.REFERENCE);
        row.setExternalReference(reference.isEmpty() ? null : reference);
        row.setRecordFields(ProfileText.write(record.profile()));
        row.setLifecycleState(record.lifecycle().state().name());
        row.setHeldFrom(record.lifecycle().heldFrom().map(Enum::name).orElse(null));
        row.setConfidence(record.confidence().name());
        if (record.shelf().archived() != (row.getArchivedAt() != null)) {
            row.setArchivedAt(record.shelf().archived() ? record.updated().at().toEpochMilli() : null);
        }
    }

    static InitiativeKey key(InitiativeRow row) {
        return InitiativeKey.parse(row.getKeyText())
                .orElseThrow(() -> new IllegalStateException("a row with the key " + row.getKeyText()));
    }

    private List<Initiative> find(Query query) {
        return Arrays.stream(ao.find(InitiativeRow.class, query))
                .map(AoInitiatives::initiative)
                .toList();
    }

    private static Initiative initiative(InitiativeRow row) {
        var description = row.getDescription();
        return Initiative.of(
                InitiativeKind.valueOf(row.getKind()),
                new Registration(
                        new InitiativeId(row.getID()),
                        key(row),
                        row.getTitle(),
                        description == null ? "" : description,
                        Optional.ofNullable(row.getParentId()).map(InitiativeId::new),
                        ProfileText.read(row.getRecordFields(), row.getExternalReference()),
                        lifecycle(row),
                        Optional.ofNullable(row.getConfidence())
                                .map(RagStatus::valueOf)
                                .orElse(RagStatus.GREY),
                        new Shelf(Optional.ofNullable(row.getSortPosition()).orElse(0), row.getArchivedAt() != null),
                        row.getRevision(),
                        new Stamp(new UserKey(row.getCreatedBy()), Instant.ofEpochMilli(row.getCreatedAt())),
                        new Stamp(new UserKey(row.getUpdatedBy()), Instant.ofEpochMilli(row.getUpdatedAt()))));
    }

    private static Lifecycle lifecycle(InitiativeRow row) {
        return new Lifecycle(
                Optional.ofNullable(row.getLifecycleState())
                        .map(LifecycleState::valueOf)
                        .orElse(LifecycleState.IDEA),
                Optional.ofNullable(row.getHeldFrom()).map(LifecycleState::valueOf));
    }
}
