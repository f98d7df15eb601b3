package org.programmeoffice.dependency.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.dependency.EditDependency;
import org.programmeoffice.dependency.RaiseDependency;
import org.programmeoffice.dependency.ShowDependency;
import org.programmeoffice.dependency.TakeStep;
import org.programmeoffice.rest.Answers;
import org.programmeoffice.rest.CurrentUser;
import org.programmeoffice.rest.Json;
import org.programmeoffice.rest.Sent;

/** Dependencies between initiatives. */
@Path("dependencies")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public class DependencyResource {
    private final CurrentUser user;
    private final Answers answers;
    private final RaiseDependency raise;
    private final ShowDependency show;
    private final EditDependency edit;
    private final TakeStep take;

    @Inject
    public DependencyResource(
            CurrentUser user,
            Answers answers,
            RaiseDependency raise,
            ShowDependency show,
            EditDependency edit,
            TakeStep take) {
        this.user = user;
        this.answers = answers;
        this.raise = raise;
        this.show = show;
        this.edit = edit;
        this.take = take;
    }

    @POST
    public Response raise(@Nullable String body) {
        return answers.created(
                () -> Json.read(body, SentDependencyJson.class).then(json -> raise.raise(user.key(), json.draft())),
                DependencyJson::of);
    }

    @GET
    @Path("{key}")
    public Response show(@PathParam("key") String key) {
        return answers.of(() -> number(key).then(number -> show.show(user.key(), number)), DependencyJson::of);
    }

    @PUT
    @Path("{key}")
    public Response edit(@PathParam("key") String key, @Nullable String body) {
        return answers.of(
                () -> number(key).then(number -> Json.read(body, SentDependencyJson.class)
                        .then(json -> Sent.revision(json.revision())
                                .then(read -> edit.edit(user.key(), number, json.draft(), read)))),
                DependencyJson::of);
    }

    @POST
    @Path("{key}/steps")
    public Response step(@PathParam("key") String key, @Nullable String body) {
        return answers.of(
                () -> number(key)
                        .then(number -> Json.read(body, SentStepJson.class).then(json -> Sent.revision(json.revision())
                                .then(read -> take.take(user.key(), number, json.draft(), read)))),
                DependencyJson::of);
    }

    private static Outcome<Integer> number(String key) {
        var text = key.strip();
        return text.regionMatches(true, 0, "DEP-", 0, 4) ? Sent.entry(text.substring(4)) : Outcome.notFound();
    }
}
