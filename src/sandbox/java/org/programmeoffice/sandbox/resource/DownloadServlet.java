package org.programmeoffice.sandbox.resource;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.programmeoffice.sandbox.host.Translations;
import org.programmeoffice.sandbox.osgi.AppBundle;

/** Serves {@code /download/batch/…}, a module's script or style in one, and {@code /download/resources/…}, one file. */
public final class DownloadServlet extends HttpServlet {
    private final transient WebResources resources;
    private final transient AppBundle app;
    private final transient Translations texts;

    public DownloadServlet(WebResources resources, AppBundle app, Translations texts) {
        this.resources = resources;
        this.app = app;
        this.texts = texts;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String[] path = request.getPathInfo().split("/", 4);
        Optional<WebResource> resource = path.length == 4 ? resources.find(path[2]) : Optional.empty();
        if (resource.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (path[1].equals("batch")) {
            batch(resource.get(), path[3], request, response);
        } else {
            single(resource.get(), path[3], response);
        }
    }

    private void batch(WebResource resource, String file, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String ending = file.substring(file.lastIndexOf('.'));
        String tag = request.getParameter("locale");
        Locale locale = tag == null ? Locale.ROOT : Locale.forLanguageTag(tag);
        StringBuilder all = new StringBuilder();
        for (WebResource.Download download : resource.ending(ending)) {
            String text = text(download.location());
            boolean translate = resource.translated() && ending.equals(".js");
            all.append(translate ? new ScriptTexts(texts, locale).fill(text) : text)
                    .append('\n');
        }
        response.setContentType(ContentTypes.of(file));
        response.setHeader("Cache-Control", "no-cache");
        response.getOutputStream().write(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    private String text(String location) throws IOException {
        try (InputStream stream = app.entry(location).orElseThrow().openStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void single(WebResource resource, String name, HttpServletResponse response) throws IOException {
        Optional<URL> url = resource.location(name).flatMap(app::entry);
        if (url.isEmpty() || url.get().getPath().endsWith("/")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(ContentTypes.of(name));
        response.setHeader("Cache-Control", "no-cache");
        try (InputStream stream = url.get().openStream()) {
            stream.transferTo(response.getOutputStream());
        }
    }
}
