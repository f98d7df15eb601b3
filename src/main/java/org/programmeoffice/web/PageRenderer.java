package org.programmeoffice.web;

import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Fills templates. A template meets {@code $view}, {@code $text} by key, {@code $base} and, on a whole page, {@code $frame};
 * all of them are maps, lists, text and flags.
 */
public final class PageRenderer {
    /** The web-resource context of our pages. */
    static final String CONTEXT = "org.programmeoffice.page";

    /** The web-resource context of our panels on pages of the host. */
    static final String PANELS = "org.programmeoffice.panel";

    private static final String FOLDER = "pmo/";

    private final TemplateRenderer templates;
    private final PageBuilderService pageBuilder;

    public PageRenderer(TemplateRenderer templates, PageBuilderService pageBuilder) {
        this.templates = templates;
        this.pageBuilder = pageBuilder;
    }

    /** Returns the text of a whole page, for which the host loads our styles and scripts. */
    String page(Visit visit, Answer.Shown shown) {
        pageBuilder.assembler().resources().requireContext(CONTEXT);
        return render(visit, shown.template(), shown.view(), Optional.of(shown.frame()));
    }

    /** Returns the text of a part. */
    String part(Visit visit, Answer.Part part) {
        return render(visit, part.template(), part.view(), Optional.empty());
    }

    /** Returns the text of a panel on a page of the host, for which the host loads the style of our panels. */
    String panel(Visit visit, Answer.Part panel) {
        pageBuilder.assembler().resources().requireContext(PANELS);
        return part(visit, panel);
    }

    /** Returns the text of a mail, which meets nothing but its view: no request, no visitor. */
    public String mail(String template, Record view) {
        return render(template, Map.of("view", ViewMaps.of(view)));
    }

    private String render(Visit visit, String template, Record view, Optional<Frame> frame) {
        Map<String, Object> context = new HashMap<>();
        context.put("view", ViewMaps.of(view));
        context.put("text", visit.texts().plain());
        context.put("base", visit.links().base());
        context.put("home", visit.links().home());
        frame.ifPresent(known -> context.put("frame", ViewMaps.of(known)));
        return render(template, context);
    }

    private String render(String template, Map<String, Object> context) {
        var out = new StringWriter();
        try {
            templates.render(FOLDER + template, context, out);
        } catch (IOException e) {
            throw new UncheckedIOException("template " + template, e);
        }
        return out.toString();
    }
}
