package org.programmeoffice.plugin;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.programmeoffice.access.People;
import org.programmeoffice.ao.AoRevisions;
import org.programmeoffice.jira.JiraIssueEvents;
import org.programmeoffice.notify.Notices;
import org.programmeoffice.portfolio.PanelWorth;
import org.programmeoffice.portfolio.ShowJiraProjectUse;
import org.programmeoffice.rest.Answers;
import org.programmeoffice.rest.Confirmation;
import org.programmeoffice.rest.CurrentUser;
import org.programmeoffice.sheet.Spreadsheets;
import org.programmeoffice.sheet.format.FileSpreadsheets;
import org.programmeoffice.sheet.format.ReadLimits;
import org.programmeoffice.web.PageDoor;
import org.programmeoffice.web.PageRenderer;
import org.programmeoffice.web.PanelDoor;
import org.programmeoffice.web.Visitors;
import org.programmeoffice.workitem.JiraVocabulary;
import org.programmeoffice.workitem.Rollup;
import org.programmeoffice.workitem.job.FeedJob;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every object of the app but mail ({@link MailWiring}), in reading order. The parameters are the host's services of {@code wiring.xml}. */
@Configuration(proxyBeanMethods = false)
public class Wiring {
    @Bean
    AoRevisions revisions(ActiveObjects ao) {
        return new AoRevisions(ao);
    }

    @Bean
    JiraParts jira(
            SearchService searches,
            IssueManager issues,
            ProjectManager projects,
            CustomFieldManager fields,
            ConstantsManager constants,
            UserManager users,
            PermissionManager permissions,
            GlobalPermissionManager globalPermissions,
            ApplicationProperties properties,
            PluginSettingsFactory settings,
            JiraThreadLocalUtil threadLocals,
            AoRevisions revisions) {
        var host = new JiraParts.Services(
                searches,
                issues,
                projects,
                fields,
                constants,
                users,
                permissions,
                globalPermissions,
                properties,
                settings,
                threadLocals);
        return new JiraParts(host, revisions);
    }

    @Bean
    RecordParts records(ActiveObjects ao, AoRevisions revisions, JiraParts jira, Notices notices) {
        return new RecordParts(ao, revisions, jira, notices);
    }

    @Bean
    WorkItemParts workItems(ActiveObjects ao, RecordParts records, JiraParts jira) {
        return new WorkItemParts(ao, records, jira);
    }

    @Bean
    PlanParts plans(ActiveObjects ao, RecordParts records, WorkItemParts workItems, JiraParts jira, Notices notices) {
        return new PlanParts(ao, records, workItems, jira, notices);
    }

    @Bean
    RiskParts risks(ActiveObjects ao, RecordParts records, JiraParts jira, Notices notices) {
        return new RiskParts(ao, records, jira, notices);
    }

    @Bean
    Spreadsheets spreadsheets() {
        return new FileSpreadsheets(ReadLimits.USUAL, System::nanoTime);
    }

    @Bean
    CurrentUser currentUser(com.atlassian.sal.api.user.UserManager users) {
        return new CurrentUser(users);
    }

    @Bean
    Answers answers(I18nResolver texts, JiraParts jira) {
        return new Answers(texts, jira.people);
    }

    @Bean
    Confirmation confirmation(WebSudoManager webSudo) {
        return new Confirmation(webSudo);
    }

    @Bean
    People people(JiraParts jira) {
        return jira.people;
    }

    @Bean
    JiraVocabulary vocabulary(JiraParts jira) {
        return jira.vocabulary;
    }

    @Bean
    Rollup rollup(WorkItemParts workItems) {
        return workItems.rollup;
    }

    /** Offers each use case, by its type, to the resources that the host makes. */
    @Bean
    Offered offered(
            ConfigurableListableBeanFactory beans,
            RecordParts records,
            WorkItemParts workItems,
            PlanParts plans,
            RiskParts risks) {
        Stream.of(
                        records.useCases,
                        workItems.useCases,
                        workItems.scopeUseCases,
                        plans.useCases,
                        plans.dependencyUseCases,
                        risks.useCases)
                .flatMap(List::stream)
                .forEach(useCase -> beans.registerSingleton(useCase.getClass().getName(), useCase));
        return new Offered();
    }

    /** Says that the use cases are offered. */
    record Offered() {}

    @Bean
    Visitors visitors(
            com.atlassian.sal.api.user.UserManager users,
            JiraAuthenticationContext session,
            I18nResolver texts,
            RecordParts records,
            JiraParts jira) {
        return new Visitors(
                users, session, texts, locale -> records.knownTerms.in(locale.getLanguage()), jira.settings::zone);
    }

    @Bean
    PageRenderer renderer(TemplateRenderer templates, PageBuilderService pageBuilder) {
        return new PageRenderer(templates, pageBuilder);
    }

    @Bean
    PageDoor pages(
            Visitors visitors,
            PageRenderer renderer,
            LoginUriProvider login,
            WebSudoManager webSudo,
            JiraParts jira,
            RecordParts records,
            WorkItemParts workItems,
            PlanParts plans,
            RiskParts risks,
            NotifyParts mail) {
        var parts = new PageParts(jira, records, workItems, plans, risks, mail);
        return new PageDoor(parts.pages, visitors, renderer, login, webSudo);
    }

    @Bean
    PanelDoor panels(Visitors visitors, PageRenderer renderer, com.atlassian.sal.api.ApplicationProperties address) {
        return new PanelDoor(visitors, renderer, address);
    }

    @Bean
    ShowJiraProjectUse showJiraProjectUse(RecordParts records, WorkItemParts workItems) {
        return new ShowJiraProjectUse(records.permissions, records.tree, workItems.rollup);
    }

    @Bean
    PanelWorth panelWorth(RecordParts records, WorkItemParts workItems) {
        return new PanelWorth(records.permissions, records.tree, workItems.showItemPlace, System::nanoTime);
    }

    @Bean
    Starter starter(
            SchedulerService scheduler,
            EventPublisher publisher,
            JiraParts jira,
            RecordParts records,
            WorkItemParts workItems,
            PlanParts plans) {
        var work = jira.background.wrapped(() -> {
            jira.background.run(Duration.ZERO, records.knownTerms::refresh);
            jira.background.run(Duration.ZERO, plans.knownMilestones::refresh);
            workItems.keepUp.run();
        });
        var job = new FeedJob(scheduler, work, () -> jira.settings.current().pollInterval(), jira.clock);
        var events = new JiraIssueEvents(publisher, workItems.keepUp::soon);
        return new Starter(job, events, jira.background, jira.counting, workItems.keepUp, jira.settings);
    }
}
