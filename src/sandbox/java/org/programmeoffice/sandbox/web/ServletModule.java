package org.programmeoffice.sandbox.web;

import jakarta.servlet.http.HttpServlet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.programmeoffice.sandbox.descriptor.Element;
import org.programmeoffice.sandbox.osgi.AppBundle;

/** A servlet module: its class, and the patterns below {@code /plugins/servlet} under which it is served. */
public record ServletModule(
        String key, Class<? extends HttpServlet> type, List<String> patterns, Map<String, String> initParams) {

    public static ServletModule read(Element module, AppBundle app) {
        module.allow(
                Set.of("key", "name", "class", "i18n-name-key"), Set.of("description", "url-pattern", "init-param"));
        Class<?> type = app.load(module, module.need("class"));
        if (!HttpServlet.class.isAssignableFrom(type)) {
            throw module.problem(type.getName() + " is no jakarta.servlet.http.HttpServlet");
        }
        if (module.children("url-pattern").isEmpty()) {
            throw module.problem("<servlet> needs a <url-pattern>");
        }
        return new ServletModule(
                module.need("key"),
                type.asSubclass(HttpServlet.class),
                module.children("url-pattern").stream()
                        .map(each -> "/plugins/servlet" + each.text())
                        .toList(),
                module.children("init-param").stream()
                        .collect(Collectors.toMap(
                                each -> each.child("param-name").orElseThrow().text(),
                                each -> each.child("param-value").orElseThrow().text())));
    }
}
