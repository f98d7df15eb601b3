package org.programmeoffice.sandbox.resource;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Serves the frame's own files: {@code npm/…} from a folder of node modules, the others from the sandbox. */
public final class StaticServlet extends HttpServlet {
    private final transient Path npmModules;

    public StaticServlet(Path npmModules) {
        this.npmModules = npmModules.toAbsolutePath().normalize();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        try (InputStream stream = open(path)) {
            if (stream == null) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            response.setContentType(ContentTypes.of(path));
            response.setHeader("Cache-Control", "max-age=600");
            stream.transferTo(response.getOutputStream());
        }
    }

    private InputStream open(String path) throws IOException {
        if (path.contains("..")) {
            return null;
        }
        if (path.startsWith("/npm/")) {
            Path file = npmModules.resolve(path.substring("/npm/".length())).normalize();
            return file.startsWith(npmModules) && Files.isRegularFile(file) ? Files.newInputStream(file) : null;
        }
        return StaticServlet.class.getResourceAsStream("/sandbox/static" + path);
    }
}
