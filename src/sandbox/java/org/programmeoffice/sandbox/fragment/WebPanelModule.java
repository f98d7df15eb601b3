package org.programmeoffice.sandbox.fragment;

import com.atlassian.plugin.web.ContextProvider;
import com.atlassian.plugin.web.api.model.WebPanel;
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

/**
 * A panel at a place of a page: a class that writes it, or a template with what a provider gives it. The host writes it
 * with its page, as Jira does on a full load, also where it may be loaded again later.
 */
public final class WebPanelModule {
    private final Element element;
    private final AppBundle app;
    private final TemplateRenderer templates;
    private final Optional<Label> label;
    private final Predicate<Map<String, Object>> shown;
    private final Optional<Class<? extends WebPanel>> panelClass;
    private final Optional<Class<? extends ContextProvider>> providerClass;

    private WebPanelModule(Element module, AppBundle app, Translations texts, TemplateRenderer templates) {
        this.element = module;
        this.app = app;
        this.templates = templates;
        this.label = module.child("label").map(any -> Label.read(module, "label", texts));
        this.shown = Conditions.of(module, app);
        this.panelClass = module.attribute("class").map(name -> typed(module, name, WebPanel.class));
        this.providerClass =
                module.child("context-provider").map(each -> typed(each, each.need("class"), ContextProvider.class));
    }

    public static WebPanelModule read(Element module, AppBundle app, Translations texts, TemplateRenderer templates) {
        module.allow(
                Set.of("key", "name", "location", "weight", "class", "i18n-name-key"),
                Set.of(
                        "label",
                        "description",
                        "param",
                        "resource",
                        "context-provider",
                        "supports-ajax-load",
                        "condition",
                        "conditions"));
        WebPanelModule panel = new WebPanelModule(module, app, texts, templates);
        if (panel.panelClass.isEmpty()) {
            app.need(panel.view(), panel.template());
        }
        return panel;
    }

    public String key() {
        return element.need("key");
    }

    public String location() {
        return element.need("location");
    }

    public int weight() {
        return element.weight();
    }

    public Element element() {
        return element;
    }

    public Optional<Label> label() {
        return label;
    }

    public boolean shown(Map<String, Object> context) {
        return shown.test(context);
    }

    /** Returns the panel's HTML. */
    public String html(Map<String, Object> context) {
        StringWriter html = new StringWriter();
        try {
            if (panelClass.isPresent()) {
                app.create(panelClass.get()).writeHtml(html, context);
            } else {
                templates.render(template(), provided(context), html);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return html.toString();
    }

    private Map<String, Object> provided(Map<String, Object> context) {
        Map<String, Object> all = new HashMap<>(context);
        providerClass.ifPresent(type -> {
            ContextProvider provider = app.create(type);
            provider.init(element.child("context-provider").orElseThrow().params());
            all.putAll(provider.getContextMap(context));
        });
        return all;
    }

    private Element view() {
        return element.children("resource").stream()
                .filter(each -> each.need("name").equals("view"))
                .findFirst()
                .orElseThrow(() -> element.problem("<web-panel> needs a class or a resource named 'view'"));
    }

    private String template() {
        return view().need("location").replaceFirst("^/", "");
    }

    private <T> Class<? extends T> typed(Element at, String name, Class<T> type) {
        Class<?> found = app.load(at, name);
        if (!type.isAssignableFrom(found)) {
            throw at.problem(name + " does not implement " + type.getName());
        }
        return found.asSubclass(type);
    }
}
