package org.programmeoffice.sandbox.fragment;

import com.atlassian.plugin.web.ContextProvider;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.programmeoffice.sandbox.descriptor.Element;
import org.programmeoffice.sandbox.host.Translations;
import org.programmeoffice.sandbox.osgi.AppBundle;

/** A dashboard item: what the directory of gadgets says of it, the markup it starts with, and the script that fills it. */
public final class DashboardItemModule {
    private final Element element;
    private final AppBundle app;
    private final TemplateRenderer templates;
    private final Label title;
    private final Label description;
    private final Predicate<Map<String, Object>> shown;

    private DashboardItemModule(Element module, AppBundle app, Translations texts, TemplateRenderer templates) {
        this.element = module;
        this.app = app;
        this.templates = templates;
        this.title = Label.read(definition(), "title", texts);
        this.description = Label.read(module, "description", texts);
        this.shown = Conditions.of(module, app);
    }

    public static DashboardItemModule read(
            Element module, AppBundle app, Translations texts, TemplateRenderer templates) {
        module.allow(
                Set.of("key", "name", "configurable", "i18n-name-key"),
                Set.of(
                        "definition",
                        "description",
                        "resource",
                        "context-provider",
                        "amd-module",
                        "condition",
                        "conditions"));
        DashboardItemModule item = new DashboardItemModule(module, app, texts, templates);
        item.definition().allow(Set.of(), Set.of("title", "categories", "author", "thumbnail", "labels"));
        item.amdModule();
        item.view().ifPresent(view -> app.need(view, template(view)));
        item.provider();
        return item;
    }

    public String key() {
        return element.need("key");
    }

    public Label title() {
        return title;
    }

    public Label description() {
        return description;
    }

    /** Returns the address of the picture, without the host's path; empty if there is none. */
    public String thumbnail() {
        return definition()
                .child("thumbnail")
                .map(each -> each.need("location"))
                .orElse("");
    }

    public boolean configurable() {
        return element.attribute("configurable").map(Boolean::parseBoolean).orElse(false);
    }

    public boolean shown(Map<String, Object> context) {
        return shown.test(context);
    }

    /** Returns the name of the module that fills the item. */
    public String amdModule() {
        return element.child("amd-module")
                .map(Element::text)
                .orElseThrow(() -> element.problem("<dashboard-item> needs an <amd-module>"));
    }

    /** Returns the markup with which the item begins; empty if the script makes all of it. */
    public String html(Map<String, Object> context) {
        StringWriter html = new StringWriter();
        view().ifPresent(view -> {
            try {
                templates.render(template(view), provided(context), html);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return html.toString();
    }

    private Map<String, Object> provided(Map<String, Object> context) {
        Map<String, Object> all = new HashMap<>(context);
        provider().ifPresent(type -> {
            ContextProvider provider = app.create(type);
            provider.init(element.child("context-provider").orElseThrow().params());
            all.putAll(provider.getContextMap(context));
        });
        return all;
    }

    private Optional<Class<? extends ContextProvider>> provider() {
        return element.child("context-provider").map(each -> {
            Class<?> found = app.load(each, each.need("class"));
            if (!ContextProvider.class.isAssignableFrom(found)) {
                throw each.problem(found.getName() + " does not implement " + ContextProvider.class.getName());
            }
            return found.asSubclass(ContextProvider.class);
        });
    }

    /** Without a definition the module would stand in for a gadget of the host. */
    private Element definition() {
        return element.child("definition").orElseThrow(() -> element.problem("<dashboard-item> needs a <definition>"));
    }

    private Optional<Element> view() {
        return element.children("resource").stream()
                .filter(each -> each.need("name").equals("view"))
                .findFirst();
    }

    private static String template(Element view) {
        return view.need("location").replaceFirst("^/", "");
    }
}
