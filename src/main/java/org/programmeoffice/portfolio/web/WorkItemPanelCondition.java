package org.programmeoffice.portfolio.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.Condition;
import java.util.Map;
import org.programmeoffice.portfolio.PanelWorth;
import org.programmeoffice.web.PanelDoor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Leaves the whole panel out, heading included, where the visitor has nothing to see in it, and where anything goes wrong. */
public final class WorkItemPanelCondition implements Condition {
    private static final Logger log = LoggerFactory.getLogger(WorkItemPanelCondition.class);

    private final PanelDoor door;
    private final PanelWorth worth;

    public WorkItemPanelCondition(PanelDoor door, PanelWorth worth) {
        this.door = door;
        this.worth = worth;
    }

    @Override
    public void init(Map<String, String> params) {
        // the descriptor gives none
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        try {
            return context.get("issue") instanceof Issue issue
                    && door.visitor()
                            .filter(visitor -> worth.has(visitor, issue.getId()))
                            .isPresent();
        } catch (RuntimeException e) {
            log.error("The issue is shown without its panel", e);
            return false;
        }
    }
}
