package org.programmeoffice.sandbox;

import com.atlassian.templaterenderer.TemplateRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.programmeoffice.sandbox.ao.AoModule;
import org.programmeoffice.sandbox.descriptor.Element;
import org.programmeoffice.sandbox.fragment.DashboardItemModule;
import org.programmeoffice.sandbox.fragment.Fragments;
import org.programmeoffice.sandbox.fragment.WebItem;
import org.programmeoffice.sandbox.fragment.WebPanelModule;
import org.programmeoffice.sandbox.fragment.WebSection;
import org.programmeoffice.sandbox.host.Translations;
import org.programmeoffice.sandbox.osgi.AppBundle;
import org.programmeoffice.sandbox.resource.WebResource;
import org.programmeoffice.sandbox.resource.WebResources;
import org.programmeoffice.sandbox.rest.RestModule;
import org.programmeoffice.sandbox.web.ServletModule;

/** Everything that an app's descriptor says, each class and file of it found; what is not understood is an error. */
public final class AppModules {
    private static final Set<String> ATTRIBUTES = Set.of("key", "name", "plugins-version", "pluginsVersion");

    private final AppBundle app;
    private final Translations texts;
    private final TemplateRenderer templates;
    private final Fragments fragments = new Fragments();
    private final WebResources resources = new WebResources();
    private final List<RestModule> rests = new ArrayList<>();
    private final List<ServletModule> servlets = new ArrayList<>();
    private final List<DashboardItemModule> dashboardItems = new ArrayList<>();
    private Optional<AoModule> ao = Optional.empty();

    private AppModules(AppBundle app, Translations texts, TemplateRenderer templates) {
        this.app = app;
        this.texts = texts;
        this.templates = templates;
    }

    /** Reads all modules; texts come first, since labels are checked against them. */
    public static AppModules read(Element root, AppBundle app, Translations texts, TemplateRenderer templates) {
        AppModules modules = new AppModules(app, texts, templates);
        if (!root.name().equals("atlassian-plugin")) {
            throw root.problem("the root is <atlassian-plugin>, not <" + root.name() + ">");
        }
        root.attributes().keySet().stream()
                .filter(name -> !ATTRIBUTES.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw root.problem("<atlassian-plugin> has no attribute '" + name + "'");
                });
        root.children("resource").forEach(modules::text);
        root.children().forEach(modules::module);
        modules.fragments.check();
        modules.resources.check();
        return modules;
    }

    /** Here a new module type begins: a case, and a class that reads it. */
    private void module(Element module) {
        switch (module.name()) {
            case "plugin-info" -> module.allow(Set.of(), Set.of("description", "version", "vendor", "param"));
            case "resource" -> {
                // read before, since the others need it
            }
            case "ao" -> keep(module, AoModule.read(module, app));
            case "rest" -> rests.add(RestModule.read(module, app));
            case "servlet" -> servlets.add(ServletModule.read(module, app));
            case "web-section" -> fragments.add(WebSection.read(module, app, texts));
            case "web-item" -> fragments.add(WebItem.read(module, app, texts));
            case "web-panel" -> fragments.add(WebPanelModule.read(module, app, texts, templates));
            case "dashboard-item" -> dashboardItems.add(DashboardItemModule.read(module, app, texts, templates));
            case "web-resource" -> resources.add(app.key(), WebResource.read(module, app));
            case "global-permission" -> globalPermission(module);
            default -> throw module.problem("unknown module type <" + module.name() + ">");
        }
    }

    private void text(Element resource) {
        resource.allow(Set.of("type", "name", "location"), Set.of());
        if (!resource.need("type").equals("i18n")) {
            throw resource.problem("a plugin's resources have type i18n, not " + resource.need("type"));
        }
        String location = resource.need("location");
        app.need(resource, location.replace('.', '/') + ".properties");
        texts.add(location, app.classLoader());
    }

    private void keep(Element module, AoModule found) {
        if (ao.isPresent()) {
            throw module.problem("a plugin has one <ao> module at most");
        }
        ao = Optional.of(found);
    }

    /** A new permission is granted to nobody, so that there is nothing to do but to check its texts. */
    private void globalPermission(Element module) {
        module.allow(
                Set.of("key", "name", "i18n-name-key", "i18n-description-key", "anonymous-allowed"),
                Set.of("description", "default-grants"));
        for (String attribute : List.of("i18n-name-key", "i18n-description-key")) {
            String key = module.need(attribute);
            if (!texts.has(key)) {
                throw module.problem("the app's i18n files have no key " + key);
            }
        }
    }

    public Optional<AoModule> ao() {
        return ao;
    }

    public List<RestModule> rests() {
        return rests;
    }

    public List<ServletModule> servlets() {
        return servlets;
    }

    public List<DashboardItemModule> dashboardItems() {
        return dashboardItems;
    }

    public Fragments fragments() {
        return fragments;
    }

    public WebResources resources() {
        return resources;
    }
}
