package org.programmeoffice.sandbox.resource;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.programmeoffice.sandbox.descriptor.Element;
import org.programmeoffice.sandbox.osgi.AppBundle;

/** A web-resource module: its files by the name under which pages load them, its dependencies and contexts. */
public record WebResource(
        String key, List<Download> downloads, List<Element> dependencies, List<String> contexts, boolean translated) {

    /** A file, or every file below a folder if the name ends in a slash. */
    public record Download(String name, String location) {
        boolean isFolder() {
            return name.endsWith("/");
        }
    }

    public static WebResource read(Element module, AppBundle app) {
        module.allow(
                Set.of("key", "name", "i18n-name-key"),
                Set.of("description", "dependency", "resource", "context", "transformation", "param"));
        List<Download> downloads = new ArrayList<>();
        for (Element resource : module.children("resource")) {
            downloads.add(download(resource, app));
        }
        return new WebResource(
                module.need("key"),
                List.copyOf(downloads),
                module.children("dependency"),
                module.children("context").stream().map(Element::text).toList(),
                module.children("transformation").stream().anyMatch(WebResource::translates));
    }

    /** Returns the path in the app's jar of the file of that name. */
    public Optional<String> location(String name) {
        for (Download download : downloads) {
            if (download.name.equals(name)) {
                return Optional.of(download.location);
            }
            if (download.isFolder() && name.startsWith(download.name) && !name.contains("..")) {
                return Optional.of(download.location + name.substring(download.name.length()));
            }
        }
        return Optional.empty();
    }

    /** Returns the files of that kind, {@code .js} or {@code .css}, that pages load. */
    List<Download> ending(String ending) {
        return downloads.stream().filter(each -> each.name.endsWith(ending)).toList();
    }

    private static Download download(Element resource, AppBundle app) {
        resource.allow(Set.of("type", "name", "location"), Set.of("param"));
        if (!resource.need("type").equals("download")) {
            throw resource.problem("a web-resource's files have type download, not " + resource.need("type"));
        }
        Download download =
                new Download(resource.need("name"), resource.need("location").replaceFirst("^/", ""));
        if (app.entry(download.location).isEmpty()) {
            throw resource.problem("the app has no file " + download.location);
        }
        return download;
    }

    private static boolean translates(Element transformation) {
        transformation.allow(Set.of("extension"), Set.of("transformer"));
        String extension = transformation.need("extension");
        for (Element transformer : transformation.children("transformer")) {
            if (!extension.equals("js") || !transformer.need("key").equals("jsI18n")) {
                throw transformer.problem("only the transformer jsI18n of js files is known, not "
                        + transformer.need("key") + " of " + extension);
            }
        }
        return true;
    }
}
