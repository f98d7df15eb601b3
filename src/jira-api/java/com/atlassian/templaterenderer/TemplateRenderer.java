package com.atlassian.templaterenderer;

/** Signature only. Mark L+M+S11: ids 9870216339, 9901715559; condec MockTemplateRenderer; slack ConfigureServlet */
public interface TemplateRenderer {
    void render(String templateName, java.io.Writer writer) throws RenderingException, java.io.IOException;

    void render(String templateName, java.util.Map<String, Object> context, java.io.Writer writer)
            throws RenderingException, java.io.IOException;

    boolean resolve(String templateName);
}
