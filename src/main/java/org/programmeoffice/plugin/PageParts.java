package org.programmeoffice.plugin;

import java.util.List;
import org.programmeoffice.dependency.web.DependencyPage;
import org.programmeoffice.notify.web.MailChoicesPage;
import org.programmeoffice.plan.web.BudgetPage;
import org.programmeoffice.plan.web.PlanPage;
import org.programmeoffice.plan.web.RoadmapPage;
import org.programmeoffice.portfolio.LinkTargets;
import org.programmeoffice.portfolio.ShowLinkedItem;
import org.programmeoffice.portfolio.web.AboutCards;
import org.programmeoffice.portfolio.web.AdminPage;
import org.programmeoffice.portfolio.web.ExplainPage;
import org.programmeoffice.portfolio.web.FigureCards;
import org.programmeoffice.portfolio.web.HomePage;
import org.programmeoffice.portfolio.web.ImportPage;
import org.programmeoffice.portfolio.web.InitiativePage;
import org.programmeoffice.portfolio.web.PeopleCards;
import org.programmeoffice.portfolio.web.RecordHeads;
import org.programmeoffice.portfolio.web.TermsPage;
import org.programmeoffice.portfolio.web.TreeCards;
import org.programmeoffice.portfolio.web.WorkItemLinkPart;
import org.programmeoffice.portfolio.web.WorkItemPart;
import org.programmeoffice.risk.web.AllRisksPage;
import org.programmeoffice.risk.web.RiskPage;
import org.programmeoffice.risk.web.RisksPage;
import org.programmeoffice.status.ListChoices;
import org.programmeoffice.status.web.StatusChoicePart;
import org.programmeoffice.status.web.StatusPage;
import org.programmeoffice.web.Pages;
import org.programmeoffice.workbench.RiskConcerns;
import org.programmeoffice.workbench.ShowWorkbench;
import org.programmeoffice.workbench.web.WorkbenchPage;

/** Every page of the app; the first whose address fits is taken. */
final class PageParts {
    final Pages pages;

    PageParts(
            JiraParts jira,
            RecordParts records,
            WorkItemParts work,
            PlanParts plans,
            RiskParts risks,
            NotifyParts mail) {
        var targets = new LinkTargets(records.permissions, records.tree);
        var figures = new FigureCards(work.showFigures, work.showWeeks, work.listScopeRules, targets);
        var people = new PeopleCards(records.listRoles, records.showHistory, jira.people, jira.references);
        var trees = new TreeCards(records.showTree, work.showAllFigures, plans.showOutlooks);
        var about = new AboutCards(records.showConfidence, plans.showOutlooks, jira.people);
        var heads = new RecordHeads(records.showInitiative);
        var workbench = new ShowWorkbench(
                records.permissions,
                records.initiatives,
                records.roles,
                plans.plans,
                plans.showOutlooks,
                work.showAllFigures,
                new RiskConcerns(risks.list),
                jira.clock);
        pages = new Pages(List.of(
                new WorkbenchPage(workbench),
                new WorkItemPart(new ShowLinkedItem(
                        records.permissions, records.tree, work.showItemPlace, plans.knownMilestones)),
                new StatusPage(plans.showStatus),
                new StatusChoicePart(new ListChoices(records.permissions, records.tree)),
                new WorkItemLinkPart(targets, work.listScopeRules),
                new HomePage(trees, jira.people, records.importRecords),
                new ImportPage(records.importRecords),
                new AllRisksPage(risks.list, jira.people),
                new RiskPage(heads, risks.show, jira.people),
                new RisksPage(heads, risks.list, risks.heatMap, jira.people),
                new AdminPage(work.showSettings, work.showSelfCheck, records.showKeyPrefixes),
                new TermsPage(records.setTerms),
                new MailChoicesPage(mail.showChoices),
                new InitiativePage(records.showInitiative, figures, trees, about, people, jira.clock),
                new PlanPage(heads, plans.showPlan, plans.showTolerances, jira.people),
                new BudgetPage(heads, plans.showBudget, jira.people),
                new DependencyPage(heads, plans.listDependencies),
                new RoadmapPage(heads, plans.showRoadmap),
                new ExplainPage(
                        records.showInitiative,
                        work.showFigures,
                        work.listWorkItems,
                        work.countHiddenItems,
                        work.listScopeRules)));
    }
}
