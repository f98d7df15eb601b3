package org.programmeoffice.plugin;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.config.LocaleManager;
import com.atlassian.jira.config.properties.APKeys;
import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.util.UserManager;
import org.programmeoffice.jira.JiraPost;
import org.programmeoffice.jira.JiraReaders;
import org.programmeoffice.notify.ChangeMailChoices;
import org.programmeoffice.notify.SendDigests;
import org.programmeoffice.notify.ShowMailChoices;
import org.programmeoffice.notify.Sight;
import org.programmeoffice.notify.ao.AoKeptChoices;
import org.programmeoffice.notify.ao.AoWaitingNotices;
import org.programmeoffice.notify.web.MailLetters;
import org.programmeoffice.web.Languages;
import org.programmeoffice.web.PageRenderer;

/** From notices to mails, and what people choose to hear of. */
final class NotifyParts {
    final SendDigests sendDigests;
    final ShowMailChoices showChoices;
    final ChangeMailChoices changeChoices;

    /** What the host knows of people as readers, and its address. */
    record Services(
            UserManager users, LocaleManager locales, TimeZoneManager zones, ApplicationProperties properties) {}

    NotifyParts(
            ActiveObjects ao, Services host, JiraParts jira, Sight sights, Languages languages, PageRenderer renderer) {
        var waiting = new AoWaitingNotices(ao);
        var choices = new AoKeptChoices(ao);
        var readers = new JiraReaders(host.users(), jira.people, host.locales(), host.zones(), jira.settings::zone);
        var letters = new MailLetters(
                languages, renderer, readers, () -> host.properties().getString(APKeys.JIRA_BASEURL));
        sendDigests = new SendDigests(waiting, choices, readers, sights, letters, new JiraPost(), jira.clock);
        showChoices = new ShowMailChoices(choices);
        changeChoices = new ChangeMailChoices(choices, waiting);
    }
}
