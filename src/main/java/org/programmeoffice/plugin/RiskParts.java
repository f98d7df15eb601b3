package org.programmeoffice.plugin;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import org.programmeoffice.notify.Notices;
import org.programmeoffice.register.RegisterKind;
import org.programmeoffice.risk.ChangeRiskModel;
import org.programmeoffice.risk.EditRisk;
import org.programmeoffice.risk.EscalateRisk;
import org.programmeoffice.risk.ImportRisks;
import org.programmeoffice.risk.ListRisks;
import org.programmeoffice.risk.RaiseRisk;
import org.programmeoffice.risk.RememberedRisks;
import org.programmeoffice.risk.ReviewRisk;
import org.programmeoffice.risk.RiskDesk;
import org.programmeoffice.risk.RiskNotices;
import org.programmeoffice.risk.ShowHeatMap;
import org.programmeoffice.risk.ShowRisk;
import org.programmeoffice.risk.TakeRiskStep;
import org.programmeoffice.risk.WriteRisks;
import org.programmeoffice.risk.ao.AoRiskModels;
import org.programmeoffice.risk.ao.AoRisks;

/** The risk register. */
final class RiskParts {
    final ListRisks list;
    final ShowRisk show;
    final ShowHeatMap heatMap;
    final ChangeRiskModel model;
    final List<Object> useCases;

    RiskParts(ActiveObjects ao, RecordParts records, JiraParts jira, Notices notices) {
        var risks =
                new RememberedRisks(new AoRisks(ao), () -> records.revisions.count(RegisterKind.RISK.prefix() + "-"));
        var models = new AoRiskModels(ao);
        var tree = records.tree;
        var permissions = records.permissions;
        var revisions = records.revisions;
        var clock = jira.clock;
        var told = new RiskNotices(notices, records.whoMay, tree, clock);
        var desk = new RiskDesk(risks, models, tree, permissions, revisions, told, clock);

        list = new ListRisks(risks, models, tree, permissions, clock);
        show = new ShowRisk(desk, revisions);
        heatMap = new ShowHeatMap(risks, models, tree, permissions, clock);
        model = new ChangeRiskModel(risks, models, tree, permissions, revisions, clock);
        useCases = List.of(
                list,
                show,
                heatMap,
                model,
                new RaiseRisk(desk, jira.people),
                new EditRisk(desk, jira.people),
                new TakeRiskStep(desk),
                new ReviewRisk(desk),
                new EscalateRisk(desk),
                new ImportRisks(desk, jira.people),
                new WriteRisks(list, jira.people));
    }
}
