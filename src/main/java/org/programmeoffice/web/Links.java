package org.programmeoffice.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Addresses of pages, of the host's issues and of REST, which all begin with the host's context path.
 *
 * @param base the context path, such as {@code /jira}; empty at the root
 */
public record Links(String base) {
    private static final String PAGES = "/plugins/servlet/pmo";

    /** Returns the address of our first page. */
    public String home() {
        return base + PAGES;
    }

    /** Returns the address of an initiative. */
    public String initiative(Object key) {
        return home() + "/" + encoded(key.toString());
    }

    /** Returns the address of one of the pages of an initiative. */
    public String tab(Object key, InitiativeTab tab) {
        return tab.path().isEmpty() ? initiative(key) : initiative(key) + "/" + tab.path();
    }

    /** Returns the address that explains a figure of an initiative. */
    public String explain(Object key, String figure) {
        return initiative(key) + "/explain/" + encoded(figure);
    }

    /** Returns the address of what a script puts into the panel of an issue of the host. */
    public String panel(long item) {
        return home() + "/panel/" + item;
    }

    /** Returns the address of how an initiative stands. */
    public String status(Object key) {
        return initiative(key) + "/status";
    }

    public String admin() {
        return home() + "/admin";
    }

    /** Returns the address of an issue of the host. */
    public String browse(String issueKey) {
        return base + "/browse/" + encoded(issueKey);
    }

    /** Returns the address of a REST resource, whose path begins with a slash and is safe. */
    public String rest(String path) {
        return base + "/rest/pmo/1.0" + path;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
