package org.programmeoffice.sandbox.resource;

import java.util.Map;

/** The content types of files that pages load, by their ending. */
final class ContentTypes {
    private static final Map<String, String> TYPES = Map.of(
            "js", "text/javascript;charset=UTF-8",
            "css", "text/css;charset=UTF-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "gif", "image/gif",
            "woff", "font/woff",
            "woff2", "font/woff2",
            "json", "application/json",
            "html", "text/html;charset=UTF-8");

    private ContentTypes() {}

    static String of(String file) {
        return TYPES.getOrDefault(file.substring(file.lastIndexOf('.') + 1), "application/octet-stream");
    }
}
