package org.programmeoffice.sandbox;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.WebResourceUrlProvider;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.programmeoffice.sandbox.ao.ActiveObjectsPerBundle;
import org.programmeoffice.sandbox.ao.Database;
import org.programmeoffice.sandbox.descriptor.DescriptorReader;
import org.programmeoffice.sandbox.descriptor.Element;
import org.programmeoffice.sandbox.host.HostServices;
import org.programmeoffice.sandbox.host.VelocityTemplates;
import org.programmeoffice.sandbox.jira.SandboxJira;
import org.programmeoffice.sandbox.osgi.AppBundle;
import org.programmeoffice.sandbox.osgi.BundleHost;
import org.programmeoffice.sandbox.resource.RequiredOnPage;
import org.programmeoffice.sandbox.story.Story;
import org.programmeoffice.sandbox.web.Site;
import org.programmeoffice.sandbox.web.WebServer;
import org.programmeoffice.sandbox.web.WebSudo;
import org.programmeoffice.sandbox.web.Xsrf;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A running host with the app in it; closing it stops the app first and then all the rest, in reverse. */
public final class Sandbox implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Sandbox.class);
    private static final long SEED = 42;
    /** With fewer items the generated world lacks some of the Jira projects that the story links. */
    private static final int STORY_ITEMS = 5_000;

    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final Options options;
    private final Home home;
    private HostServices host;
    private Database database;
    private BundleHost bundles;
    private AppBundle app;

    private Sandbox(Options options) {
        this.options = options;
        this.home = new Home(options.home());
    }

    /** Returns the sandbox when the app has started; a failure closes what was open. */
    public static Sandbox start(Options options) throws Exception {
        Sandbox sandbox = new Sandbox(options);
        try {
            sandbox.open();
            return sandbox;
        } catch (Exception | LinkageError e) {
            sandbox.close();
            throw e;
        }
    }

    /** Returns the address of the host, with its context path and without a slash at the end. */
    public URI baseUri() {
        return URI.create(host.address().baseUrl());
    }

    /** Returns what the database is called. */
    public String database() {
        return database.product();
    }

    /** Returns how many statements the app has sent to the database so far. */
    public long statements() {
        return database.statements();
    }

    /** Returns the world, for tests that change it. */
    public SandboxJira jira() {
        return host.jira();
    }

    /** Returns the services, for tests that look behind the pages. */
    public HostServices services() {
        return host;
    }

    /** Returns the bundle of the app, for tests that look at its life. */
    public Bundle app() {
        return app.bundle();
    }

    /** Stops the app as an administrator does who disables it; the host goes on. */
    public void stopApp() throws Exception {
        for (ServiceReference<LifecycleAware> reference : lifecycle()) {
            bundles.context().getService(reference).onStop();
        }
        app.stop();
    }

    /** Starts the app again after it was stopped. */
    public void startApp() throws Exception {
        app.start(bundles.context());
        startLifecycle();
    }

    /**
     * Tells the demo story once per home, where the world is the generated one of a size that has its Jira projects.
     *
     * @return what the app refused of it, a line each; empty if all went well or there was nothing to tell
     */
    public List<String> tellStory(LocalDate today) throws IOException, InterruptedException {
        if (options.issues().isPresent() || options.items() < STORY_ITEMS || !home.first("story")) {
            return List.of();
        }
        return Story.tell(baseUri(), today);
    }

    @Override
    public void close() {
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception e) {
                LOG.error("A part of the sandbox did not stop cleanly", e);
            }
        }
    }

    private void open() throws Exception {
        Element descriptor = DescriptorReader.read(options.appJar());
        home.prepare(options.fresh());
        database = keep(home.database(options.database()));
        CompletableFuture<BundleHost> frame = CompletableFuture.supplyAsync(this::frame);
        try {
            host = keep(new HostServices(home.folder("jira"), world()));
        } finally {
            keep(frame.join());
        }
        bundles = frame.join();
        app = new AppBundle(bundles.install(options.appJar()), descriptor.need("key"));
        VelocityTemplates templates =
                new VelocityTemplates(path -> app.entry(path).orElse(null));
        AppModules modules = AppModules.read(descriptor, app, host.translations(), templates);
        ActiveObjectsPerBundle rows = rows(modules, app);
        RequiredOnPage required = new RequiredOnPage(modules.resources(), host.address());
        Xsrf xsrf = new Xsrf();
        register(bundles, rows, templates, required, xsrf);
        app.start(bundles.context());
        open.push(app::stop);
        serve(app, modules, required, xsrf);
        rows.bringAll();
        startLifecycle();
    }

    /** The frame starts beside the world, which takes about as long. */
    private BundleHost frame() {
        try {
            return BundleHost.start(home.folder("felix"));
        } catch (IOException | BundleException e) {
            throw new IllegalStateException("Felix did not start: " + e.getMessage(), e);
        }
    }

    private SandboxJira.Options world() throws Exception {
        return new SandboxJira.Options(home.folder("jira"), options.issues(), options.items(), SEED);
    }

    private ActiveObjectsPerBundle rows(AppModules modules, AppBundle app) {
        ActiveObjectsPerBundle rows = new ActiveObjectsPerBundle(database);
        modules.ao().ifPresent(module -> rows.add(app.bundle().getSymbolicName(), module));
        return rows;
    }

    private void register(
            BundleHost bundles,
            ActiveObjectsPerBundle rows,
            TemplateRenderer templates,
            RequiredOnPage required,
            Xsrf xsrf) {
        host.add(TemplateRenderer.class, templates);
        host.add(PageBuilderService.class, required);
        host.add(WebResourceUrlProvider.class, required);
        host.add(XsrfTokenAccessor.class, xsrf);
        host.add(XsrfTokenValidator.class, xsrf);
        host.add(WebSudoManager.class, new WebSudo());
        host.register(bundles.context());
        rows.register(bundles.context());
    }

    private void serve(AppBundle app, AppModules modules, RequiredOnPage required, Xsrf xsrf) throws Exception {
        WebServer server = keep(new WebServer(options.port()));
        new Site(host, app, modules, server, xsrf, options.basic()).mount(options.npmModules(), required);
        host.address().at(server.start());
    }

    /** The host calls the life-cycle beans that the app exports, and only those. */
    private void startLifecycle() throws Exception {
        for (ServiceReference<LifecycleAware> reference : lifecycle()) {
            LifecycleAware bean = bundles.context().getService(reference);
            bean.onStart();
            open.push(bean::onStop);
        }
    }

    private List<ServiceReference<LifecycleAware>> lifecycle() throws InvalidSyntaxException {
        return List.copyOf(bundles.context().getServiceReferences(LifecycleAware.class, null));
    }

    private <T extends AutoCloseable> T keep(T resource) {
        open.push(resource);
        return resource;
    }
}
