package org.programmeoffice.plan.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.programmeoffice.plan.EntryAddress;
import org.programmeoffice.plan.RetireStage;
import org.programmeoffice.plan.SaveStage;
import org.programmeoffice.plan.ShowPlan;
import org.programmeoffice.rest.Answers;
import org.programmeoffice.rest.CurrentUser;
import org.programmeoffice.rest.Json;
import org.programmeoffice.rest.Sent;

/** The stages of an initiative. */
@Path("initiatives/{key}/stages")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public class StageResource {
    private final CurrentUser user;
    private final Answers answers;
    private final ShowPlan show;
    private final SaveStage save;
    private final RetireStage retire;

    @Inject
    public StageResource(CurrentUser user, Answers answers, ShowPlan show, SaveStage save, RetireStage retire) {
        this.user = user;
        this.answers = answers;
        this.show = show;
        this.save = save;
        this.retire = retire;
    }

    @GET
    public Response list(@PathParam("key") String key) {
        return answers.of(() -> Sent.key(key).then(parsed -> show.show(user.key(), parsed)), plan -> PlanJson.of(plan)
                .stages());
    }

    @POST
    public Response add(@PathParam("key") String key, @Nullable String body) {
        return answers.created(
                () -> Sent.key(key).then(parsed -> Json.read(body, SentStageJson.class)
                        .then(json -> save.save(user.key(), parsed, Optional.empty(), json.draft()))),
                KeptJson::of);
    }

    @PUT
    @Path("{number}")
    public Response change(@PathParam("key") String key, @PathParam("number") String number, @Nullable String body) {
        return answers.of(
                () -> Sent.key(key).then(parsed -> Sent.entry(number)
                        .then(entry -> Json.read(body, SentStageJson.class).then(json -> Sent.revision(json.revision())
                                .map(read -> Optional.of(new EntryAddress(entry, read)))
                                .then(at -> save.save(user.key(), parsed, at, json.draft()))))),
                KeptJson::of);
    }

    @DELETE
    @Path("{number}")
    public Response retire(
            @PathParam("key") String key,
            @PathParam("number") String number,
            @QueryParam("revision") @Nullable String revision) {
        return answers.of(
                () -> Sent.key(key).then(parsed -> Sent.entry(number).then(entry -> Sent.number("revision", revision)
                        .map(read -> new EntryAddress(entry, read.intValue()))
                        .then(at -> retire.retire(user.key(), parsed, at)))),
                KeptJson::of);
    }
}
