package org.programmeoffice.plugin;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import org.programmeoffice.dependency.DependencyNotices;
import org.programmeoffice.dependency.EditDependency;
import org.programmeoffice.dependency.ListDependencies;
import org.programmeoffice.dependency.RaiseDependency;
import org.programmeoffice.dependency.ShowDependency;
import org.programmeoffice.dependency.TakeStep;
import org.programmeoffice.dependency.ao.AoDependencies;
import org.programmeoffice.notify.Notices;
import org.programmeoffice.plan.ApproveBaseline;
import org.programmeoffice.plan.BaselineNotices;
import org.programmeoffice.plan.EnterForecast;
import org.programmeoffice.plan.ImportCostTable;
import org.programmeoffice.plan.ImportCosts;
import org.programmeoffice.plan.ProposeBaseline;
import org.programmeoffice.plan.RetireBudgetLine;
import org.programmeoffice.plan.RetireMilestone;
import org.programmeoffice.plan.RetireStage;
import org.programmeoffice.plan.SaveBudgetLine;
import org.programmeoffice.plan.SaveMilestone;
import org.programmeoffice.plan.SaveStage;
import org.programmeoffice.plan.SetTolerances;
import org.programmeoffice.plan.ShowBaselines;
import org.programmeoffice.plan.ShowBudget;
import org.programmeoffice.plan.ShowOutlooks;
import org.programmeoffice.plan.ShowPlan;
import org.programmeoffice.plan.ShowRoadmap;
import org.programmeoffice.plan.ShowScopeGrowth;
import org.programmeoffice.plan.ShowTolerances;
import org.programmeoffice.plan.ao.AoBaselines;
import org.programmeoffice.plan.ao.AoBudgets;
import org.programmeoffice.plan.ao.AoPlans;
import org.programmeoffice.plan.ao.AoToleranceSets;
import org.programmeoffice.status.ShowStatus;

/** Plans of initiatives and the dependencies between them. */
final class PlanParts {
    final AoPlans plans;
    final KnownMilestones knownMilestones;
    final ShowPlan showPlan;
    final ShowBudget showBudget;
    final ShowBaselines showBaselines;
    final ShowTolerances showTolerances;
    final ListDependencies listDependencies;
    final ShowDependency showDependency;
    final ShowRoadmap showRoadmap;
    final ShowOutlooks showOutlooks;
    final ShowStatus showStatus;
    final ImportCostTable importCostTable;
    final List<Object> useCases;
    final List<Object> dependencyUseCases;

    PlanParts(ActiveObjects ao, RecordParts records, WorkItemParts workItems, JiraParts jira, Notices notices) {
        plans = new AoPlans(ao);
        var budgets = new AoBudgets(ao);
        var baselines = new AoBaselines(ao);
        var tolerances = new AoToleranceSets(ao);
        var dependencies = new AoDependencies(ao);
        var scopes = new FrozenLeaves(workItems.rollup);
        var permissions = records.permissions;
        var revisions = records.revisions;
        var clock = jira.clock;
        var baselineNotices = new BaselineNotices(notices, records.whoMay);
        var dependencyNotices = new DependencyNotices(notices, records.whoMay, records.tree, clock);

        showOutlooks = new ShowOutlooks(records.tree, plans, budgets, baselines, permissions);
        showStatus = new ShowStatus(
                records.showInitiative,
                workItems.showFigures,
                workItems.showWeeks,
                showOutlooks,
                new ShowScopeGrowth(baselines, scopes, permissions),
                dependencies,
                records.tree,
                clock);
        knownMilestones = new KnownMilestones(records.tree, plans, jira.background);
        showPlan = new ShowPlan(plans, baselines, permissions);
        showBudget = new ShowBudget(budgets, baselines, permissions);
        showBaselines = new ShowBaselines(baselines, permissions);
        showTolerances = new ShowTolerances(tolerances, plans, budgets, baselines, permissions);
        importCostTable = new ImportCostTable(new ImportCosts(budgets, permissions, revisions, clock));
        var titles = new RecordTitles(records.initiatives);
        showRoadmap = new ShowRoadmap(records.tree, titles, plans, baselines, dependencies, permissions, clock);
        useCases = List.of(
                showPlan,
                showBudget,
                showBaselines,
                showTolerances,
                new SaveStage(plans, permissions, revisions, clock),
                new RetireStage(plans, permissions, revisions, clock),
                new SaveMilestone(plans, permissions, revisions, clock),
                new RetireMilestone(plans, permissions, revisions, clock),
                new SaveBudgetLine(budgets, permissions, revisions, clock),
                new RetireBudgetLine(budgets, permissions, revisions, clock),
                new EnterForecast(budgets, permissions, revisions, clock),
                new ProposeBaseline(plans, budgets, baselines, scopes, permissions, revisions, baselineNotices, clock),
                new ApproveBaseline(baselines, permissions, revisions, baselineNotices, clock),
                new SetTolerances(tolerances, permissions, revisions, clock));

        listDependencies = new ListDependencies(dependencies, records.tree, permissions);
        showDependency = new ShowDependency(dependencies, records.tree, permissions);
        dependencyUseCases = List.of(
                listDependencies,
                new RaiseDependency(dependencies, records.tree, permissions, revisions, dependencyNotices, clock),
                new EditDependency(dependencies, records.tree, permissions, revisions, clock),
                new TakeStep(dependencies, records.tree, permissions, revisions, dependencyNotices, clock),
                showDependency);
    }
}
