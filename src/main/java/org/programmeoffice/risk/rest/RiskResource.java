package org.programmeoffice.risk.rest;

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
import org.programmeoffice.register.EntryKey;
import org.programmeoffice.register.RegisterKind;
import org.programmeoffice.rest.Answers;
import org.programmeoffice.rest.CurrentUser;
import org.programmeoffice.rest.Json;
import org.programmeoffice.rest.Sent;
import org.programmeoffice.risk.EditRisk;
import org.programmeoffice.risk.EscalateRisk;
import org.programmeoffice.risk.ReviewRisk;
import org.programmeoffice.risk.RiskDetails;
import org.programmeoffice.risk.ShowRisk;
import org.programmeoffice.risk.TakeRiskStep;

/** Single risks. */
@Path("risks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public class RiskResource {
    private final CurrentUser user;
    private final Answers answers;
    private final ShowRisk show;
    private final EditRisk edit;
    private final TakeRiskStep take;
    private final ReviewRisk review;
    private final EscalateRisk escalate;

    @Inject
    public RiskResource(
            CurrentUser user,
            Answers answers,
            ShowRisk show,
            EditRisk edit,
            TakeRiskStep take,
            ReviewRisk review,
            EscalateRisk escalate) {
        this.user = user;
        this.answers = answers;
        this.show = show;
        this.edit = edit;
        this.take = take;
        this.review = review;
        this.escalate = escalate;
    }

    @GET
    @Path("{key}")
    public Response show(@PathParam("key") String key) {
        return answers.of(() -> number(key).then(number -> show.show(user.key(), number)), RiskJson::of);
    }

    @PUT
    @Path("{key}")
    public Response edit(@PathParam("key") String key, @Nullable String body) {
        return answers.of(
                () -> number(key)
                        .then(number -> Json.read(body, SentRiskJson.class).then(json -> Sent.revision(json.revision())
                                .then(read -> edit.edit(user.key(), number, json.draft(), read)))),
                RiskJson::of);
    }

    /** Changes one field in place, as in a list. */
    @PUT
    @Path("{key}/field")
    public Response editField(@PathParam("key") String key, @Nullable String body) {
        return change(
                key,
                body,
                (number, json, read) ->
                        edit.editField(user.key(), number, Sent.text(json.field()), Sent.text(json.value()), read));
    }

    @POST
    @Path("{key}/steps")
    public Response take(@PathParam("key") String key, @Nullable String body) {
        return change(
                key,
                body,
                (number, json, read) ->
                        take.take(user.key(), number, Sent.text(json.step()), Sent.text(json.reason()), read));
    }

    /** Notes that the risk was looked at and is as it is written. */
    @POST
    @Path("{key}/review")
    public Response review(@PathParam("key") String key, @Nullable String body) {
        return change(key, body, (number, json, read) -> review.unchanged(user.key(), number, read));
    }

    @POST
    @Path("{key}/escalation")
    public Response escalate(@PathParam("key") String key, @Nullable String body) {
        return change(
                key,
                body,
                (number, json, read) -> escalate.escalate(user.key(), number, Sent.text(json.reason()), read));
    }

    @PUT
    @Path("{key}/escalation")
    public Response answer(@PathParam("key") String key, @Nullable String body) {
        return change(key, body, (number, json, read) -> Sent.required("accepted", json.accepted())
                .then(accepted -> escalate.answer(user.key(), number, accepted, read)));
    }

    /** A change of one risk by what was sent. */
    private interface Changing {
        Outcome<RiskDetails> apply(int number, SentRiskStepJson json, int read);
    }

    private Response change(String key, @Nullable String body, Changing changing) {
        return answers.of(
                () -> number(key).then(number -> Json.read(body, SentRiskStepJson.class)
                        .then(json -> Sent.revision(json.revision()).then(read -> changing.apply(number, json, read)))),
                RiskJson::of);
    }

    private static Outcome<Integer> number(String key) {
        return EntryKey.parse(key)
                .filter(known -> known.register() == RegisterKind.RISK)
                .map(known -> Outcome.done(known.number()))
                .orElseGet(Outcome::notFound);
    }
}
