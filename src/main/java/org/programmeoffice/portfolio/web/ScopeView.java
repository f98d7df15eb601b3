package org.programmeoffice.portfolio.web;

import java.util.List;
import org.programmeoffice.web.chart.BarView;

/**
 * What counts for an initiative, rule by rule.
 *
 * @param revision what the next change must name
 * @param action the REST address to which a new rule goes
 * @param preview the words of the preview of a new rule
 * @param effects to what ends something can be linked
 * @param targets other projects to which the visitor may move a link
 * @param links the REST address below which links are found, checked, added at once and undone
 * @param who who may change the scope, in words, for those who may not
 */
record ScopeView(
        List<Row> rows,
        boolean mayEdit,
        String revision,
        String action,
        PreviewView preview,
        List<RolesView.Choice> kinds,
        List<RolesView.Choice> effects,
        List<RolesView.Choice> targets,
        String links,
        String who) {
    /**
     * One rule.
     *
     * @param id sets the row apart on its page
     * @param mark the style of its mark
     * @param excludes whether it takes items out
     * @param label what it selects; user text
     * @param share its leaves as a share of the initiative's
     * @param effect to what end it is linked
     * @param action the REST address that removes it
     * @param change the REST address that changes to what end it is linked
     * @param move the REST address that hands it to another project
     * @param adopt the REST address by which the visitor takes over its search; empty if that is not needed
     */
    record Row(
            String id,
            String mark,
            String kind,
            boolean excludes,
            String label,
            String remark,
            String done,
            BarView bar,
            String share,
            String href,
            String effect,
            String action,
            String change,
            String move,
            String adopt) {}
}
