package org.programmeoffice.portfolio.web;

import com.atlassian.jira.project.Project;
import com.atlassian.plugin.web.api.model.WebPanel;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.programmeoffice.portfolio.JiraProjectUse;
import org.programmeoffice.portfolio.ShowJiraProjectUse;
import org.programmeoffice.web.Answer;
import org.programmeoffice.web.PanelDoor;
import org.programmeoffice.web.Visit;

/** The page that stands in the sidebar of a Jira project: which of our projects take its work items. */
public final class JiraProjectPanel implements WebPanel {
    private final PanelDoor door;
    private final ShowJiraProjectUse show;

    public JiraProjectPanel(PanelDoor door, ShowJiraProjectUse show) {
        this.door = door;
        this.show = show;
    }

    /**
     * Which projects, in words.
     *
     * @param sentence the conclusion
     */
    record View(String sentence, List<Row> rows, String loading, String asOf) {}

    /** A project of ours. */
    record Row(String key, String title, String href, String items, String share, String status) {}

    /** Returns the page; empty text for whoever is not logged in. */
    @Override
    public String getHtml(Map<String, Object> context) {
        if (!(context.get("project") instanceof Project project)) {
            return "";
        }
        return door.visit()
                .map(visit -> door.render(
                        visit,
                        new Answer.Part(
                                "portfolio/jira-project.vm", view(visit, show.show(visit.visitor(), project.getId())))))
                .orElse("");
    }

    @Override
    public void writeHtml(Writer writer, Map<String, Object> context) throws IOException {
        writer.write(getHtml(context));
    }

    private static View view(Visit visit, JiraProjectUse use) {
        var shares = use.shares();
        var formats = visit.formats();
        return new View(
                visit.text(
                        "pmo.portfolio.jiraProject.sentence",
                        formats.count(shares.reached()),
                        visit.counted("pmo.portfolio.workItems", shares.items())),
                use.takers().stream()
                        .map(taker -> row(visit, taker, shares.items()))
                        .toList(),
                shares.complete() ? "" : visit.text("pmo.web.loading.first"),
                shares.complete() ? visit.text("pmo.web.asOf", formats.instant(shares.factsAsOf())) : "");
    }

    private static Row row(Visit visit, JiraProjectUse.Taker taker, long all) {
        var key = taker.project().node().key();
        return new Row(
                key.toString(),
                taker.project().title(),
                visit.links().initiative(key),
                visit.formats().count(taker.items()),
                visit.formats().share(taker.items(), all),
                visit.links().status(key));
    }
}
