package org.programmeoffice.portfolio.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.HashMap;
import java.util.Map;
import net.java.ao.Query;
import org.programmeoffice.portfolio.Terms;

/** Labels as rows. */
public final class AoTerms implements Terms {
    private final ActiveObjects ao;

    public AoTerms(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Map<String, String> in(String language) {
        var labels = new HashMap<String, String>();
        for (var row : ao.find(TermRow.class, Query.select().where(TermRow.LANGUAGE + " = ?", language))) {
            var label = row.getTermLabel();
            if (label != null) {
                labels.put(row.getTermCode(), label);
            }
        }
        return labels;
    }

    @Override
    public void set(String language, String code, String label) {
        var mark = language + "/" + code;
        var rows = ao.find(TermRow.class, Query.select().where(TermRow.MARK + " = ?", mark));
        var row = rows.length > 0
                ? rows[0]
                : ao.create(TermRow.class, Map.of(TermRow.MARK, mark, TermRow.LANGUAGE, language, TermRow.CODE, code));
        row.setTermLabel(label.isEmpty() ? null : label);
        row.save();
    }
}
