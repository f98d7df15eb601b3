package org.programmeoffice.sandbox.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.programmeoffice.sandbox.descriptor.Element;
import org.programmeoffice.sandbox.osgi.AppBundle;

/** A rest module: its path, its version, and the classes of its packages. */
public record RestModule(String path, String version, List<Class<?>> classes) {

    public static RestModule read(Element module, AppBundle app) {
        module.allow(Set.of("key", "name", "path", "version"), Set.of("description", "package"));
        if (module.children("package").isEmpty()) {
            throw module.problem("<rest> needs a <package>: without one the host would scan the whole app");
        }
        List<Class<?>> classes = new ArrayList<>();
        module.children("package").forEach(each -> classes.addAll(app.classes(each, each.text())));
        return new RestModule(module.need("path").replaceFirst("^/", ""), module.need("version"), classes);
    }

    /** Returns the patterns below the context path under which the module is served. */
    public List<String> patterns() {
        return List.of("/rest/" + path + "/" + version + "/*", "/rest/" + path + "/latest/*");
    }
}
