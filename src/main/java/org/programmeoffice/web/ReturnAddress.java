package org.programmeoffice.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a visitor comes back to after the login. Browsers send some characters raw that an address may not hold. */
final class ReturnAddress {
    private static final Pattern NOT_ALLOWED =
            Pattern.compile("%(?![0-9A-Fa-f]{2})|[^A-Za-z0-9\\-._~:/?@!$&'()*+,;=%]");

    private ReturnAddress() {}

    /** Returns the address that was asked for, with every character that is not allowed there in its escaped form. */
    static URI of(HttpServletRequest request) {
        var url = request.getRequestURL().toString();
        var path = request.getRequestURI();
        var query = request.getQueryString();
        var site = url.substring(0, url.length() - path.length());
        return URI.create(site + escaped(path) + (query == null ? "" : "?" + escaped(query)));
    }

    private static String escaped(String text) {
        return NOT_ALLOWED.matcher(text).replaceAll(found -> Matcher.quoteReplacement(escape(found.group())));
    }

    private static String escape(String character) {
        return URLEncoder.encode(character, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
