package org.programmeoffice.architecture.planted.portfolio.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** A resource that does not say who may call it. */
@Path("open")
public class OpenResource {
    @GET
    public String all() {
        return "";
    }
}
