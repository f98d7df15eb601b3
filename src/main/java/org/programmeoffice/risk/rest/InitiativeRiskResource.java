package org.programmeoffice.risk.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.programmeoffice.risk.ListRisks;
import org.programmeoffice.risk.RaiseRisk;
import org.programmeoffice.risk.RiskFilter;
import org.programmeoffice.risk.RiskOrder;

/** The risks of one initiative. */
@Path("initiatives/{key}/risks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public class InitiativeRiskResource {
    private final CurrentUser user;
    private final Answers answers;
    private final ListRisks list;
    private final RaiseRisk raise;

    @Inject
    public InitiativeRiskResource(CurrentUser user, Answers answers, ListRisks list, RaiseRisk raise) {
        this.user = user;
        this.answers = answers;
        this.list = list;
        this.raise = raise;
    }

    /** Lists every risk by number; {@code below=true} with those of everything below. */
    @GET
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
    public Response raise(@PathParam("key") String key, @Nullable String body) {
        return answers.created(
                () -> Sent.key(key).then(found -> Json.read(body, SentRiskJson.class)
                        .then(json -> raise.raise(user.key(), found, json.draft()))),
                RiskJson::of);
    }
}
