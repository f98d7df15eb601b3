package org.programmeoffice.architecture.planted.portfolio.job;

import jakarta.ws.rs.core.Response;

/** A job that answers requests. */
public final class Serves {
    public static Response answer() {
        return Response.noContent().build();
    }
}
