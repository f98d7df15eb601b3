package org.programmeoffice.sandbox.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.programmeoffice.sandbox.host.HostServices;
import org.programmeoffice.sandbox.host.SiteAddress;
import org.programmeoffice.sandbox.host.VelocityTemplates;
import org.programmeoffice.sandbox.jira.SandboxUser;
import org.programmeoffice.sandbox.resource.RequiredOnPage;

/** The host's frame around a page that asks for it by {@code <meta name="decorator">}. */
public final class Frame {
    private static final Pattern DECORATOR =
            Pattern.compile("<meta\\s+name=\"decorator\"\\s+content=\"(atl\\.\\w+)\"\\s*/?>");
    private static final Pattern TITLE = Pattern.compile("<title>(.*?)</title>", Pattern.DOTALL);
    private static final Pattern HEAD = Pattern.compile("<head[^>]*>(.*?)</head>", Pattern.DOTALL);
    private static final Pattern BODY = Pattern.compile("<body([^>]*)>(.*)</body>", Pattern.DOTALL);
    private static final Pattern CLASS = Pattern.compile("class=\"([^\"]*)\"");

    private final VelocityTemplates templates;
    private final HostServices host;
    private final RequiredOnPage required;
    private final Navigation navigation;
    private final Xsrf xsrf;

    Frame(VelocityTemplates templates, HostServices host, RequiredOnPage required, Navigation navigation, Xsrf xsrf) {
        this.templates = templates;
        this.host = host;
        this.required = required;
        this.navigation = navigation;
        this.xsrf = xsrf;
    }

    static boolean wanted(String page) {
        return DECORATOR.matcher(page).find();
    }

    /** Writes the page, given as a whole HTML document, inside the frame. */
    void around(String page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String decorator = first(DECORATOR, page, 1);
        required.requireContext(decorator);
        Map<String, Object> view = common(request, response);
        view.put("titleHtml", first(TITLE, page, 1));
        view.put(
                "headHtml",
                DECORATOR
                        .matcher(TITLE.matcher(first(HEAD, page, 1)).replaceAll(""))
                        .replaceAll(""));
        view.put("bodyClass", first(CLASS, first(BODY, page, 1), 1));
        view.put("bodyHtml", first(BODY, page, 2));
        view.put("admin", decorator.equals("atl.admin"));
        view.put("styles", required.urls("css", host.authentication().getLocale()));
        view.put("scripts", required.urls("js", host.authentication().getLocale()));
        response.setContentType("text/html;charset=UTF-8");
        templates.render("frame.vm", view, response.getWriter());
    }

    /** Writes a page of the host's own that says what went wrong. */
    void error(HttpServletRequest request, HttpServletResponse response, int status, String message)
            throws IOException {
        StringWriter page = new StringWriter();
        Map<String, Object> view =
                Map.of("status", status, "message", String.valueOf(message), "path", SiteAddress.PATH);
        templates.render("error.vm", view, page);
        around(page.toString(), request, response);
    }

    private Map<String, Object> common(HttpServletRequest request, HttpServletResponse response) {
        SandboxUser user = host.authentication().user().orElse(null);
        Locale locale = host.authentication().getLocale();
        Map<String, Object> view = new HashMap<>(navigation.view(request, user, locale));
        view.put("path", SiteAddress.PATH);
        view.put("language", locale.getLanguage());
        view.put("theme", host.preferences().theme(user));
        view.put("token", xsrf.getXsrfToken(request, response, true));
        view.put("here", request.getRequestURI());
        return view;
    }

    private static String first(Pattern pattern, String text, int group) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(group) : "";
    }
}
