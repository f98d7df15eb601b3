package org.programmeoffice.jira;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.mail.Email;
import com.atlassian.mail.queue.SingleMailQueueItem;
import org.programmeoffice.notify.Letter;
import org.programmeoffice.notify.Post;

/**
 * Jira's mail queue, which keeps a mail in the memory of this node until it has gone. The sender is Jira's own. Call it after
 * the commit: what is in the queue cannot be taken back.
 */
public final class JiraPost implements Post {
    @Override
    public void send(Letter letter) {
        var mail = new Email(letter.to());
        mail.setSubject(letter.subject());
        mail.setBody(letter.body());
        mail.setMimeType(letter.html() ? "text/html" : "text/plain");
        mail.setEncoding("UTF-8");
        // The one static look-up: no app on Jira 11 was seen to take the queue as a service, several take it so.
        ComponentAccessor.getMailQueue().addItem(new SingleMailQueueItem(mail));
    }
}
