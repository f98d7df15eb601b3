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
import org.programmeoffice.plan.RetireMilestone;
import org.programmeoffice.plan.SaveMilestone;
import org.programmeoffice.plan.ShowPlan;
import org.programmeoffice.rest.Answers;
import org.programmeoffice.rest.CurrentUser;
import org.programmeoffice.rest.Json;
import org.programmeoffice.rest.Sent;

/** The milestones of an initiative. */
@Path("initiatives/{key}/milestones")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public class MilestoneResource {
    private final CurrentUser user;
    private final Answers answers;
    private final ShowPlan show;
    private final SaveMilestone save;
    private final RetireMilestone retire;

    @Inject
    public MilestoneResource(
            CurrentUser user, Answers answers, ShowPlan show, SaveMilestone save, RetireMilestone retire) {
        this.user = user;
        this.answers = answers;
        this.show = show;
        this.save = save;
        this.retire = retire;
    }

    @GET
    public Response list(@PathParam("key") String key) {
        return answers.of(() -> Sent.key(key).then(parsed -> show.show(user.key(), parsed)), plan -> PlanJson.of(plan)
                .milestones());
    }

    @POST
    public Response add(@PathParam("key") String key, @Nullable String body) {
        return answers.created(
                () -> Sent.key(key).then(parsed -> Json.read(body, SentMilestoneJson.class)
                        .then(json -> save.save(user.key(), parsed, Optional.empty(), json.draft()))),
                KeptJson::of);
    }

    @PUT
    @Path("{number}")
    public Response change(@PathParam("key") String key, @PathParam("number") String number, @Nullable String body) {
        return answers.of(
                () -> Sent.key(key)
                        .then(parsed -> Sent.entry(number).then(entry -> Json.read(body, SentMilestoneJson.class)
                                .then(json -> Sent.revision(json.revision())
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
