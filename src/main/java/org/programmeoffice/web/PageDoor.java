package org.programmeoffice.web;

import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.programmeoffice.common.Refusal;
import org.programmeoffice.common.UserKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** From a request to a written page: who asks, which page, what it answers, and which status that is. */
public final class PageDoor {
    private static final Logger log = LoggerFactory.getLogger(PageDoor.class);

    private final Pages pages;
    private final Visitors visitors;
    private final PageRenderer renderer;
    private final LoginUriProvider login;
    private final WebSudoManager webSudo;

    public PageDoor(
            Pages pages, Visitors visitors, PageRenderer renderer, LoginUriProvider login, WebSudoManager webSudo) {
        this.pages = pages;
        this.visitors = visitors;
        this.renderer = renderer;
        this.login = login;
        this.webSudo = webSudo;
    }

    void serve(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var visitor = visitors.loggedIn(request);
        if (visitor.isEmpty()) {
            response.sendRedirect(login.getLoginUri(ReturnAddress.of(request)).toString());
            return;
        }
        var found = pages.find(Optional.ofNullable(request.getPathInfo()).orElse("/"));
        var visit = visitors.visit(
                request, visitor.get(), found.map(Pages.Found::variables).orElse(Map.of()));
        var guarded = found.isPresent() && found.get().page().forAdministrators();
        if (!guarded || !visitors.isAdministrator(visitor.get()) || hasProvenItself(request, response)) {
            write(response, visit, answer(found.map(Pages.Found::page), visit, visitor.get()));
        }
    }

    /** Returns whether the administrator confirmed the password lately; otherwise the host has asked for it. */
    private boolean hasProvenItself(HttpServletRequest request, HttpServletResponse response) {
        try {
            webSudo.willExecuteWebSudoRequest(request);
            return true;
        } catch (WebSudoSessionException e) {
            webSudo.enforceWebSudoProtection(request, response);
            return false;
        }
    }

    private Answer answer(Optional<Page> page, Visit visit, UserKey visitor) {
        if (page.isEmpty()) {
            return Answer.notFound();
        }
        if (page.get().forAdministrators() && !visitors.isAdministrator(visitor)) {
            return new Answer.Refused(
                    new Refusal.Forbidden("pmo.web.forbidden.admin", Set.of("pmo.access.role.administrator")));
        }
        try {
            return page.get().answer(visit);
        } catch (RuntimeException e) {
            return broken(visit, e);
        }
    }

    private void write(HttpServletResponse response, Visit visit, Answer answer) throws IOException {
        try {
            send(response, status(answer), render(visit, answer));
        } catch (RuntimeException e) {
            send(response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, render(visit, broken(visit, e)));
        }
    }

    private static int status(Answer answer) {
        if (answer instanceof Answer.Refused refused) {
            return refused.refusal() instanceof Refusal.Forbidden
                    ? HttpServletResponse.SC_FORBIDDEN
                    : HttpServletResponse.SC_NOT_FOUND;
        }
        return answer instanceof Answer.Shown shown && shown.view() instanceof Problems.BrokenView
                ? HttpServletResponse.SC_INTERNAL_SERVER_ERROR
                : HttpServletResponse.SC_OK;
    }

    private String render(Visit visit, Answer answer) {
        if (answer instanceof Answer.Part part) {
            return renderer.part(visit, part);
        }
        var shown = answer instanceof Answer.Refused refused
                ? Problems.refused(visit, refused.refusal())
                : (Answer.Shown) answer;
        return renderer.page(visit, shown);
    }

    /** Returns a page that names the log entry, so that an administrator can find it. */
    private static Answer.Shown broken(Visit visit, RuntimeException problem) {
        var id = UUID.randomUUID().toString().substring(0, 8);
        log.error("Page could not be shown, id {}, path {}", id, visit.path(), problem);
        return Problems.broken(visit, id);
    }

    private static void send(HttpServletResponse response, int status, String page) throws IOException {
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(page.getBytes(StandardCharsets.UTF_8));
    }
}
