package org.programmeoffice.sandbox.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.Servlet;
import java.util.EnumSet;
import java.util.Map;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.programmeoffice.sandbox.host.SiteAddress;

/** Jetty on one port of this machine, with everything under the context path. */
public final class WebServer implements AutoCloseable {
    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server, 1, 1);
    private final ServletContextHandler context =
            new ServletContextHandler(SiteAddress.PATH, ServletContextHandler.SESSIONS);

    /** Takes the port; 0 is any free one. */
    public WebServer(int port) {
        connector.setHost("localhost");
        connector.setPort(port);
        connector.setReuseAddress(true);
        server.addConnector(connector);
        server.setHandler(context);
        server.setStopTimeout(
                0); // a kept-alive connection of somebody who went away would hold the stop up until it fails
        context.getSessionHandler().setHttpOnly(true);
    }

    public void filter(Filter filter) {
        context.addFilter(new FilterHolder(filter), "/*", EnumSet.of(DispatcherType.REQUEST));
    }

    public void mount(String pattern, Servlet servlet) {
        mount(pattern, servlet, Map.of());
    }

    public void mount(String pattern, Servlet servlet, Map<String, String> initParams) {
        ServletHolder holder = new ServletHolder(servlet);
        holder.setInitParameters(initParams);
        context.addServlet(holder, pattern);
    }

    /** Returns the port on which it listens now. */
    public int start() throws Exception {
        server.start();
        return connector.getLocalPort();
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("Jetty did not stop", e);
        }
    }
}
