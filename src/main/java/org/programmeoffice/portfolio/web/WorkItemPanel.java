package org.programmeoffice.portfolio.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.api.model.WebPanel;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.programmeoffice.web.Answer;
import org.programmeoffice.web.PanelDoor;
import org.programmeoffice.web.Visit;

/**
 * The panel on a page of one of the host's issues: an empty place that a script fills with {@link WorkItemPart}, so that the
 * host's page waits for nothing. {@link WorkItemPanelCondition} says whether there is one.
 */
public final class WorkItemPanel implements WebPanel {
    /** The name in the host's database, which no translation changes. */
    private static final String EPIC = "Epic";

    private final PanelDoor door;

    public WorkItemPanel(PanelDoor door) {
        this.door = door;
    }

    /** Returns the place; empty text for whoever is not logged in. */
    @Override
    public String getHtml(Map<String, Object> context) {
        if (!(context.get("issue") instanceof Issue issue)) {
            return "";
        }
        return door.visit()
                .map(visit -> door.render(visit, new Answer.Part("portfolio/work-item-panel.vm", place(visit, issue))))
                .orElse("");
    }

    @Override
    public void writeHtml(Writer writer, Map<String, Object> context) throws IOException {
        writer.write(getHtml(context));
    }

    private static WorkItemPanelView place(Visit visit, Issue issue) {
        var type = issue.getIssueType();
        boolean epic = type != null && EPIC.equalsIgnoreCase(type.getName());
        return new WorkItemPanelView(visit.links().panel(issue.getId()), issue.getKey(), epic ? "epic" : "item");
    }
}
