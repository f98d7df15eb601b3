package org.programmeoffice.portfolio.web;

import java.util.List;
import org.programmeoffice.web.chart.BarView;

/**
 * What counts for an initiative, rule by rule.
 *
 * @param revision what the next change must name
 * @param action the REST address to which a new rule goes
 * @param preview the words of the preview of a new rule
 * @param who who may change the scope, in words, for those who may not
 */
record ScopeView(
        List<Row> rows,
        boolean mayEdit,
        String revision,
        String action,
        PreviewView preview,
        List<RolesView.Choice> kinds,
        String who) {
    /**
     * One rule.
     *
     * @param mark the style of its mark
     * @param excludes whether it takes items out
     * @param label what it selects; user text
     * @param share its leaves as a share of the initiative's
     * @param action the REST address that removes it
     * @param adopt the REST address by which the visitor takes over its search; empty if that is not needed
     */
    record Row(
            String mark,
            String kind,
            boolean excludes,
            String label,
            String remark,
            String done,
            BarView bar,
            String share,
            String href,
            String action,
            String adopt) {}
}
