package org.programmeoffice.sandbox.host;

import com.atlassian.templaterenderer.RenderingException;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.collections.ExtendedProperties;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.exception.VelocityException;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.log.NullLogChute;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;

/** Velocity 1.7 with every reference escaped for HTML, except those whose name ends in {@code Html}. */
public final class VelocityTemplates implements TemplateRenderer {

    private final VelocityEngine engine = new VelocityEngine();
    private final Function<String, URL> files;

    /** Takes what finds a template's file by its path, or gives null. */
    public VelocityTemplates(Function<String, URL> files) {
        this.files = files;
        engine.setProperty(RuntimeConstants.RUNTIME_LOG_LOGSYSTEM, new NullLogChute());
        engine.setProperty(RuntimeConstants.INPUT_ENCODING, "UTF-8");
        engine.setProperty(RuntimeConstants.RESOURCE_LOADER, "files");
        engine.setProperty("files.resource.loader.instance", new Files(files));
        engine.setProperty("files.resource.loader.cache", "true");
        engine.setProperty(RuntimeConstants.VM_LIBRARY, "");
        engine.init();
    }

    @Override
    public void render(String templateName, Writer writer) throws IOException {
        render(templateName, Map.of(), writer);
    }

    @Override
    public void render(String templateName, Map<String, Object> context, Writer writer) throws IOException {
        try {
            engine.getTemplate(templateName, "UTF-8").merge(escaping(context), writer);
        } catch (VelocityException e) {
            RenderingException error = new RenderingException("Template " + templateName + ": " + e.getMessage());
            error.initCause(e);
            throw error;
        }
    }

    /** Returns a short text with its references filled in, not escaped. */
    public String evaluate(String template, Map<String, Object> context) {
        java.io.StringWriter text = new java.io.StringWriter();
        engine.evaluate(new VelocityContext(new HashMap<>(context)), text, "text", template);
        return text.toString();
    }

    @Override
    public boolean resolve(String templateName) {
        return files.apply(templateName) != null;
    }

    private static VelocityContext escaping(Map<String, Object> values) {
        VelocityContext context = new VelocityContext(new HashMap<>(values));
        EventCartridge cartridge = new EventCartridge();
        cartridge.addReferenceInsertionEventHandler(VelocityTemplates::insert);
        cartridge.attachToContext(context);
        return context;
    }

    private static Object insert(String reference, Object value) {
        if (value == null || name(reference).endsWith("Html")) {
            return value;
        }
        return escape(value.toString());
    }

    /** Returns the last word of a reference such as {@code $!{view.bodyHtml}}. */
    private static String name(String reference) {
        String bare = reference.replaceAll("[{}]|\\(.*\\)", "");
        return bare.substring(Math.max(bare.lastIndexOf('.'), bare.lastIndexOf('$')) + 1);
    }

    /** Returns the text as it may stand in HTML, between tags or in a quoted attribute. */
    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static final class Files extends ResourceLoader {
        private final Function<String, URL> files;

        Files(Function<String, URL> files) {
            this.files = files;
        }

        @Override
        public void init(ExtendedProperties configuration) {}

        @Override
        public InputStream getResourceStream(String source) {
            URL url = files.apply(source);
            if (url == null) {
                throw new ResourceNotFoundException("there is no such file");
            }
            try {
                return url.openStream();
            } catch (IOException e) {
                throw new ResourceNotFoundException("cannot be read", e);
            }
        }

        @Override
        public boolean isSourceModified(Resource resource) {
            return false;
        }

        @Override
        public long getLastModified(Resource resource) {
            return 0;
        }
    }
}
