package org.programmeoffice.plan;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.programmeoffice.access.Hierarchy;
import org.programmeoffice.notify.Told;

/** Every use case of plans, over stores in memory, for tests. */
public final class PlanOffice {
    public final Hierarchy world = new Hierarchy();
    public final Plans plans = new InMemoryPlans();
    public final Budgets budgets = new InMemoryBudgets();
    public final Baselines baselines = new InMemoryBaselines();
    public final ToleranceSets tolerances = new InMemoryToleranceSets();
    public final ScopeToFreeze scopes = initiative ->
            Optional.of(new FrozenScope(List.of(new FrozenItem(10_000 + initiative.value(), OptionalLong.of(2_000)))));
    public final SaveStage saveStage = new SaveStage(plans, world.permissions, world.revisions, world.clock);
    public final RetireStage retireStage = new RetireStage(plans, world.permissions, world.revisions, world.clock);
    public final SaveMilestone saveMilestone =
            new SaveMilestone(plans, world.permissions, world.revisions, world.clock);
    public final RetireMilestone retireMilestone =
            new RetireMilestone(plans, world.permissions, world.revisions, world.clock);
    public final ShowPlan showPlan = new ShowPlan(plans, baselines, world.permissions);
    public final SaveBudgetLine saveLine = new SaveBudgetLine(budgets, world.permissions, world.revisions, world.clock);
    public final RetireBudgetLine retireLine =
            new RetireBudgetLine(budgets, world.permissions, world.revisions, world.clock);
    public final EnterForecast enterForecast =
            new EnterForecast(budgets, world.permissions, world.revisions, world.clock);
    public final ImportCosts importCosts = new ImportCosts(budgets, world.permissions, world.revisions, world.clock);
    public final ShowBudget showBudget = new ShowBudget(budgets, baselines, world.permissions);
    public final Told told = new Told();
    private final BaselineNotices notices = new BaselineNotices(told, world.whoMay);
    public final ProposeBaseline propose = new ProposeBaseline(
            plans, budgets, baselines, scopes, world.permissions, world.revisions, notices, world.clock);
    public final ApproveBaseline approve =
            new ApproveBaseline(baselines, world.permissions, world.revisions, notices, world.clock);
    public final ShowBaselines showBaselines = new ShowBaselines(baselines, world.permissions);
    public final SetTolerances setTolerances =
            new SetTolerances(tolerances, world.permissions, world.revisions, world.clock);
    public final ShowTolerances showTolerances =
            new ShowTolerances(tolerances, plans, budgets, baselines, world.permissions);
}
