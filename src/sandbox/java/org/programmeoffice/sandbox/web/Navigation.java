package org.programmeoffice.sandbox.web;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.programmeoffice.sandbox.fragment.Fragments;
import org.programmeoffice.sandbox.fragment.WebItem;
import org.programmeoffice.sandbox.fragment.WebSection;
import org.programmeoffice.sandbox.host.HostServices;
import org.programmeoffice.sandbox.host.SiteAddress;
import org.programmeoffice.sandbox.host.VelocityTemplates;
import org.programmeoffice.sandbox.jira.SandboxUser;

/** The menus around a page as plain maps: the host's own and those that the app adds. */
public final class Navigation {
    private static final int PROJECTS = 12;

    private final Fragments fragments;
    private final HostServices host;
    private final VelocityTemplates templates;

    Navigation(Fragments fragments, HostServices host, VelocityTemplates templates) {
        this.fragments = fragments;
        this.host = host;
        this.templates = templates;
    }

    Map<String, Object> view(HttpServletRequest request, SandboxUser user, Locale locale) {
        Map<String, Object> context = context(user, Map.of());
        Map<String, Object> view = new HashMap<>();
        view.put("menus", topMenus(context, locale, request.getRequestURI()));
        view.put("adminMenus", sections("admin_plugins_menu", context, locale));
        view.put("userMenus", sections("system.user.options", context, locale));
        view.put("projects", projects(user));
        view.put("isAdmin", isAdmin(user));
        if (user != null) {
            view.put(
                    "user", Map.of("name", user.name(), "displayName", user.displayName(), "initials", initials(user)));
        }
        return view;
    }

    /** Returns what conditions, panels and links may refer to. */
    public static Map<String, Object> context(SandboxUser user, Map<String, Object> more) {
        Map<String, Object> context = new HashMap<>(more);
        if (user != null) {
            context.put("user", user);
        }
        context.put("baseurl", SiteAddress.PATH);
        context.put("helper", new JiraHelper(new HashMap<>(context)));
        return context;
    }

    boolean isAdmin(SandboxUser user) {
        return user != null
                && host.get(GlobalPermissionManager.class).hasPermission(GlobalPermissionKey.ADMINISTER, user);
    }

    private List<Map<String, Object>> topMenus(Map<String, Object> context, Locale locale, String here) {
        List<Map<String, Object>> menus = new ArrayList<>();
        for (WebItem item : fragments.items("system.top.navigation.bar", context)) {
            Map<String, Object> menu = link(item, context, locale);
            menu.put("sections", sections(item.linkId(), context, locale));
            menu.put("chosen", here.startsWith((String) menu.get("url")));
            menus.add(menu);
        }
        return menus;
    }

    private List<Map<String, Object>> sections(String location, Map<String, Object> context, Locale locale) {
        List<Map<String, Object>> sections = new ArrayList<>();
        for (WebSection section : fragments.sections(location, context)) {
            String label = section.label()
                    .map(each -> each.in(locale, host.translations()))
                    .orElse("");
            List<Map<String, Object>> items = fragments.items(section.place(), context).stream()
                    .map(item -> link(item, context, locale))
                    .toList();
            sections.add(Map.of("key", section.key(), "label", label, "items", items));
        }
        return sections;
    }

    private Map<String, Object> link(WebItem item, Map<String, Object> context, Locale locale) {
        String url = templates.evaluate(item.link(), context);
        Map<String, Object> link = new HashMap<>();
        link.put("id", item.linkId());
        link.put("label", item.label().in(locale, host.translations()));
        link.put("url", url.startsWith("/") ? SiteAddress.PATH + url : url);
        return link;
    }

    private List<Map<String, String>> projects(SandboxUser user) {
        return host.get(PermissionManager.class).getProjects(ProjectPermissions.BROWSE_PROJECTS, user).stream()
                .limit(PROJECTS)
                .map(project -> Map.of("key", project.getKey(), "name", project.getName()))
                .toList();
    }

    private static String initials(SandboxUser user) {
        String name = user.displayName();
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return name.equals(last) ? name.substring(0, 1) : name.substring(0, 1) + last.substring(0, 1);
    }
}
