package org.programmeoffice.sandbox.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.programmeoffice.sandbox.host.Outbox;

/** The mail that would have been sent, the newest first, as its readers would see it. */
public final class OutboxPage extends HostPage {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    public OutboxPage(Desk desk) {
        super(desk);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String to = request.getParameter("to") == null ? "" : request.getParameter("to");
        List<Map<String, String>> mails = new ArrayList<>();
        for (Outbox.Mail mail : host().outbox().mails()) {
            if (mail.email().getTo().startsWith(to)) {
                mails.add(view(mail));
            }
        }
        Collections.reverse(mails);
        show("outbox.vm", Map.of("mails", mails, "to", to), request, response);
    }

    /** Does not wait until the app sends what is due. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        host().runClusterJobs();
        go("/secure/Outbox", response);
    }

    private Map<String, String> view(Outbox.Mail mail) {
        boolean html = mail.email().getMimeType().contains("html");
        return Map.of(
                "to", mail.email().getTo(),
                "subject", mail.email().getSubject(),
                "body", mail.email().getBody(),
                "at", TIME.format(mail.at().atZone(host().preferences().zone(user()))),
                "type", mail.email().getMimeType(),
                "html", String.valueOf(html));
    }
}
