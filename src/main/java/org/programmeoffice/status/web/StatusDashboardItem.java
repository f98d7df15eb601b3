package org.programmeoffice.status.web;

import com.atlassian.plugin.web.ContextProvider;
import java.util.HashMap;
import java.util.Map;
import org.programmeoffice.web.PanelDoor;
import org.programmeoffice.web.Visit;

/** Gives the dashboard item the words that its script needs; the figures are fetched as the viewer. */
public final class StatusDashboardItem implements ContextProvider {
    private final PanelDoor door;

    public StatusDashboardItem(PanelDoor door) {
        this.door = door;
    }

    @Override
    public void init(Map<String, String> params) {
        // the descriptor gives none
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        var words = new HashMap<String, Object>(context);
        words.put("pmoHome", door.visit().map(visit -> visit.links().home()).orElse(""));
        words.put("pmoFailed", word("failed"));
        words.put("pmoRefused", word("refused"));
        words.put("pmoUnset", word("unset"));
        words.put("pmoTitle", word("title"));
        return words;
    }

    private String word(String name) {
        return door.visit()
                .map((Visit visit) -> visit.text("pmo.status.item." + name))
                .orElse("");
    }
}
