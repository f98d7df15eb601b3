package org.programmeoffice.sandbox.page;

import com.atlassian.mail.Email;
import com.atlassian.mail.queue.SingleMailQueueItem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** The mail that would have been sent, the newest first. */
public final class OutboxPage extends HostPage {
    public OutboxPage(Desk desk) {
        super(desk);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<Map<String, String>> mails = new ArrayList<>();
        for (SingleMailQueueItem item : host().outbox().items()) {
            Email mail = item.email();
            mails.add(Map.of(
                    "to",
                    mail.getTo(),
                    "subject",
                    mail.getSubject(),
                    "body",
                    mail.getBody(),
                    "html",
                    String.valueOf(mail.getMimeType().contains("html"))));
        }
        Collections.reverse(mails);
        show("outbox.vm", Map.of("mails", mails), request, response);
    }
}
