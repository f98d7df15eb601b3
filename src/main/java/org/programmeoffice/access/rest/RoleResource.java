package org.programmeoffice.access.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.programmeoffice.access.AssignRole;
import org.programmeoffice.access.EndRole;
import org.programmeoffice.access.ListRoles;
import org.programmeoffice.access.People;
import org.programmeoffice.rest.Answers;
import org.programmeoffice.rest.CurrentUser;
import org.programmeoffice.rest.Json;
import org.programmeoffice.rest.Sent;

/** Who has which role on an initiative. */
@Path("initiatives/{key}/roles")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public class RoleResource {
    private final CurrentUser user;
    private final Answers answers;
    private final People people;
    private final ListRoles list;
    private final AssignRole assign;
    private final EndRole end;

    @Inject
    public RoleResource(
            CurrentUser user, Answers answers, People people, ListRoles list, AssignRole assign, EndRole end) {
        this.user = user;
        this.answers = answers;
        this.people = people;
        this.list = list;
        this.assign = assign;
        this.end = end;
    }

    @GET
    public Response list(@PathParam("key") String key) {
        return answers.of(
                () -> Sent.key(key).then(parsed -> list.list(user.key(), parsed)),
                roles -> RoleListJson.of(roles, people));
    }

    @POST
    public Response assign(@PathParam("key") String key, @Nullable String body) {
        return answers.created(
                () -> Sent.key(key).then(parsed -> Json.read(body, NewRoleJson.class)
                        .then(json -> json.parsed().then(role -> Sent.revision(json.revision())
                                .then(revision -> assign.assign(user.key(), parsed, role, revision))))),
                role -> RoleJson.of(role, people));
    }

    @DELETE
    @Path("{id}")
    public Response end(
            @PathParam("key") String key,
            @PathParam("id") String id,
            @QueryParam("revision") @Nullable String revision) {
        return answers.of(
                () -> Sent.key(key).then(parsed -> Sent.number("id", id).then(role -> Sent.number("revision", revision)
                        .then(read -> end.end(user.key(), parsed, role, read.intValue())))),
                role -> RoleJson.of(role, people));
    }
}
