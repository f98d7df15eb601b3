package org.programmeoffice.sandbox.probe.rest;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.programmeoffice.sandbox.probe.ProbeRow;

@Path("probes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ProbeResource {
    private final ActiveObjects ao;

    @Context
    private UriInfo uri;

    @Inject
    public ProbeResource(ActiveObjects ao) {
        this.ao = ao;
    }

    @GET
    public List<ProbeJson> all() {
        return Arrays.stream(ao.find(ProbeRow.class))
                .map(row -> new ProbeJson(row.getName()))
                .toList();
    }

    @POST
    public ProbeJson create(ProbeJson probe) {
        ao.executeInTransaction(() -> ao.create(ProbeRow.class, Map.of("NAME", probe.name())));
        return probe;
    }

    @DELETE
    public void delete() {
        ao.executeInTransaction(() -> ao.deleteWithSQL(ProbeRow.class, "NAME <> ?", ""));
    }

    @GET
    @Path("open")
    @UnrestrictedAccess
    public Map<String, String> open() {
        return Map.of("path", uri.getPath());
    }

    @GET
    @Path("admin")
    @AdminOnly
    public Map<String, String> admin() {
        return Map.of("secret", "yes");
    }
}
