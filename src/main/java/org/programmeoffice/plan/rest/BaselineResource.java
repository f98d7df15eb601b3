package org.programmeoffice.plan.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.programmeoffice.access.People;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.plan.ApproveBaseline;
import org.programmeoffice.plan.ProposeBaseline;
import org.programmeoffice.plan.ShowBaselines;
import org.programmeoffice.rest.Answers;
import org.programmeoffice.rest.CurrentUser;
import org.programmeoffice.rest.Json;
import org.programmeoffice.rest.Sent;

/** The baselines of an initiative. */
@Path("initiatives/{key}/baselines")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public class BaselineResource {
    private final CurrentUser user;
    private final Answers answers;
    private final People people;
    private final ShowBaselines show;
    private final ProposeBaseline propose;
    private final ApproveBaseline approve;

    @Inject
    public BaselineResource(
            CurrentUser user,
            Answers answers,
            People people,
            ShowBaselines show,
            ProposeBaseline propose,
            ApproveBaseline approve) {
        this.user = user;
        this.answers = answers;
        this.people = people;
        this.show = show;
        this.propose = propose;
        this.approve = approve;
    }

    @GET
    public Response list(@PathParam("key") String key) {
        return answers.of(
                () -> Sent.key(key).then(parsed -> show.show(user.key(), parsed)), history -> history.all().stream()
                        .map(baseline -> BaselineJson.of(baseline, history, people))
                        .toList());
    }

    @GET
    @Path("{number}")
    public Response show(@PathParam("key") String key, @PathParam("number") String number) {
        return answers.of(
                () -> Sent.key(key).then(parsed -> Sent.entry(number)
                        .then(entry -> show.show(user.key(), parsed).then(history -> history.of(entry)
                                .map(baseline -> new BaselineDetailsJson(
                                        BaselineJson.of(baseline, history, people), FrozenPlanJson.of(baseline.plan())))
                                .map(Outcome::done)
                                .orElseGet(Outcome::notFound)))),
                details -> details);
    }

    @POST
    public Response propose(@PathParam("key") String key, @Nullable String body) {
        return answers.created(
                () -> Sent.key(key).then(parsed -> Json.read(body, SentReasonJson.class)
                        .then(json -> propose.propose(user.key(), parsed, Sent.text(json.reason())))),
                DecidedBaselineJson::of);
    }

    @POST
    @Path("{number}/approval")
    public Response approve(@PathParam("key") String key, @PathParam("number") String number, @Nullable String body) {
        return answers.created(
                () -> Sent.key(key)
                        .then(parsed -> Sent.entry(number).then(entry -> Json.read(body, SentReasonJson.class)
                                .then(json -> approve.approve(user.key(), parsed, entry, Sent.text(json.reason()))))),
                DecidedBaselineJson::of);
    }
}
