package org.programmeoffice.risk.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.programmeoffice.rest.Answers;
import org.programmeoffice.rest.CurrentUser;
import org.programmeoffice.rest.Json;
import org.programmeoffice.rest.Sent;
import org.programmeoffice.risk.ChangeRiskModel;

/** How the risks of an initiative are weighed. */
@Path("initiatives/{key}/risk-model")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public class RiskModelResource {
    private final CurrentUser user;
    private final Answers answers;
    private final ChangeRiskModel model;

    @Inject
    public RiskModelResource(CurrentUser user, Answers answers, ChangeRiskModel model) {
        this.user = user;
        this.answers = answers;
        this.model = model;
    }

    @GET
    public Response model(@PathParam("key") String key) {
        return answers.of(
                () -> Sent.key(key).then(found -> model.show(user.key(), found)),
                shown -> RiskModelJson.of(shown.top().key().toString(), shown.model()));
    }

    @PUT
    public Response change(@PathParam("key") String key, @Nullable String body) {
        return answers.of(
                () -> Sent.key(key).then(found -> Json.read(body, SentRiskModelJson.class)
                        .then(json -> Sent.revision(json.revision())
                                .then(read -> model.change(user.key(), found, json.levels(), json.lines(), read)))),
                changed -> RiskModelJson.of(null, changed));
    }
}
