package org.programmeoffice.risk.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.programmeoffice.rest.Answers;
import org.programmeoffice.rest.CurrentUser;
import org.programmeoffice.rest.Json;
import org.programmeoffice.rest.PageJson;
import org.programmeoffice.rest.Sent;
import org.programmeoffice.risk.ChangeRiskModel;
import org.programmeoffice.risk.ListRisks;
import org.programmeoffice.risk.RaiseRisk;
import org.programmeoffice.risk.RiskFilter;
import org.programmeoffice.risk.RiskOrder;

/** The risks of one initiative, and how they are weighed. */
@Path("initiatives/{key}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public class InitiativeRiskResource {
    private final CurrentUser user;
    private final Answers answers;
    private final ListRisks list;
    private final RaiseRisk raise;
    private final ChangeRiskModel model;

    @Inject
    public InitiativeRiskResource(
            CurrentUser user, Answers answers, ListRisks list, RaiseRisk raise, ChangeRiskModel model) {
        this.user = user;
        this.answers = answers;
        this.list = list;
        this.raise = raise;
        this.model = model;
    }

    /** Lists every risk by number; {@code below=true} with those of everything below. */
    @GET
    @Path("risks")
    public Response list(
            @PathParam("key") String key,
            @QueryParam("below") @DefaultValue("false") boolean below,
            @QueryParam("offset") @Nullable String offset,
            @QueryParam("limit") @Nullable String limit) {
        return answers.of(
                () -> Sent.key(key).then(found -> Sent.page(offset, limit)
                        .then(page -> list.of(
                                user.key(),
                                found,
                                below,
                                new ListRisks.Wanted(RiskFilter.ALL, RiskOrder.KEY, false, page)))),
                listed -> PageJson.of(listed.page(), RiskJson::of));
    }

    @POST
    @Path("risks")
    public Response raise(@PathParam("key") String key, @Nullable String body) {
        return answers.created(
                () -> Sent.key(key).then(found -> Json.read(body, SentRiskJson.class)
                        .then(json -> raise.raise(user.key(), found, json.draft()))),
                RiskJson::of);
    }

    @GET
    @Path("risk-model")
    public Response model(@PathParam("key") String key) {
        return answers.of(
                () -> Sent.key(key).then(found -> model.show(user.key(), found)),
                shown -> RiskModelJson.of(shown.top().key().toString(), shown.model()));
    }

    @PUT
    @Path("risk-model")
    public Response change(@PathParam("key") String key, @Nullable String body) {
        return answers.of(
                () -> Sent.key(key).then(found -> Json.read(body, SentRiskModelJson.class)
                        .then(json -> Sent.revision(json.revision())
                                .then(read ->
                                        model.change(user.key(), found, json.levels(), json.lines(), read)))),
                changed -> RiskModelJson.of(null, changed));
    }
}
