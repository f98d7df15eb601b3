package org.programmeoffice.sandbox.probe;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

public final class ProbeServlet extends HttpServlet {
    private final transient TemplateRenderer templates;
    private final transient PageBuilderService page;
    private final transient LifecycleAware lifecycle;

    public ProbeServlet(TemplateRenderer templates, PageBuilderService page, LifecycleAware lifecycle) {
        this.templates = templates;
        this.page = page;
        this.lifecycle = lifecycle;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if ("boom".equals(request.getParameter("name"))) {
            throw new IllegalStateException("boom");
        }
        page.assembler().resources().requireContext("probe.page");
        response.setContentType("text/html;charset=UTF-8");
        templates.render(
                "probe/page.vm",
                Map.of("name", String.valueOf(request.getParameter("name")), "lifecycle", lifecycle.toString()),
                response.getWriter());
    }
}
