package org.programmeoffice.workitem.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.workitem.KeptFigure;
import org.programmeoffice.workitem.KeptFigures;

/** Kept figures in rows, one for each initiative. */
public final class AoKeptFigures implements KeptFigures {
    private final ActiveObjects ao;

    public AoKeptFigures(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Map<InitiativeId, KeptFigure> all() {
        var figures = new HashMap<InitiativeId, KeptFigure>();
        Arrays.stream(ao.find(KeptFigureRow.class))
                .filter(row -> KeptNumbers.isReadable(row.getNumbers()))
                .forEach(row -> figures.put(
                        new InitiativeId(row.getInitiativeId()),
                        KeptNumbers.read(Instant.ofEpochMilli(row.getAsOf()), row.getNumbers())));
        return figures;
    }

    @Override
    public void keep(Map<InitiativeId, KeptFigure> figures) {
        figures.forEach((initiative, figure) -> {
            if (!update(initiative, figure)) {
                insert(initiative, figure);
            }
        });
    }

    private boolean update(InitiativeId initiative, KeptFigure figure) {
        return ao.executeInTransaction(() -> {
            var rows = ao.find(
                    KeptFigureRow.class,
                    Query.select().where(KeptFigureRow.INITIATIVE_ID + " = ?", initiative.value()));
            for (var row : rows) {
                row.setAsOf(figure.asOf().toEpochMilli());
                row.setNumbers(KeptNumbers.write(figure));
                row.save();
            }
            return rows.length > 0;
        });
    }

    private void insert(InitiativeId initiative, KeptFigure figure) {
        new InsertOnce(ao)
                .insert(
                        KeptFigureRow.class,
                        KeptFigureRow.INITIATIVE_ID,
                        initiative.value(),
                        new DBParam(KeptFigureRow.INITIATIVE_ID, initiative.value()),
                        new DBParam(KeptFigureRow.AS_OF, figure.asOf().toEpochMilli()),
                        new DBParam(KeptFigureRow.NUMBERS, KeptNumbers.write(figure)));
    }
}
