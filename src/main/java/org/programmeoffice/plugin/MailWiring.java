package org.programmeoffice.plugin;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.config.LocaleManager;
import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.scheduler.SchedulerService;
import org.programmeoffice.notify.ChangeMailChoices;
import org.programmeoffice.notify.Mailroom;
import org.programmeoffice.notify.Notices;
import org.programmeoffice.notify.ShowMailChoices;
import org.programmeoffice.notify.ao.AoWaitingNotices;
import org.programmeoffice.notify.job.DigestJob;
import org.programmeoffice.web.Languages;
import org.programmeoffice.web.PageRenderer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Mail to people: where notices go in, and what makes mails of them. */
@Configuration(proxyBeanMethods = false)
public class MailWiring {
    @Bean
    Notices notices(ActiveObjects ao) {
        return new Mailroom(new AoWaitingNotices(ao));
    }

    @Bean
    NotifyParts mail(
            ActiveObjects ao,
            UserManager users,
            LocaleManager locales,
            TimeZoneManager zones,
            ApplicationProperties properties,
            I18nResolver texts,
            PageRenderer renderer,
            JiraParts jira,
            RecordParts records,
            PlanParts plans,
            RiskParts risks) {
        var host = new NotifyParts.Services(users, locales, zones, properties);
        var sights = new RecordSights(records.tree, records.permissions, new RecordTitles(records.initiatives))
                .all(plans.showDependency, risks.show);
        return new NotifyParts(ao, host, jira, sights, new Languages(texts), renderer);
    }

    /** Offered to the resource that the host makes, as is the next. */
    @Bean
    ShowMailChoices showMailChoices(NotifyParts mail) {
        return mail.showChoices;
    }

    @Bean
    ChangeMailChoices changeMailChoices(NotifyParts mail) {
        return mail.changeChoices;
    }

    @Bean
    MailStarter mailStarter(SchedulerService scheduler, JiraParts jira, NotifyParts mail) {
        var job = new DigestJob(scheduler, jira.background.wrapped(mail.sendDigests::run), jira.clock);
        return new MailStarter(job, mail.sendDigests, jira.background);
    }
}
