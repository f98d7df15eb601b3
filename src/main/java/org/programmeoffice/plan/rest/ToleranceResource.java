package org.programmeoffice.plan.rest;

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
import org.programmeoffice.plan.SetTolerances;
import org.programmeoffice.plan.ShowTolerances;
import org.programmeoffice.rest.Answers;
import org.programmeoffice.rest.CurrentUser;
import org.programmeoffice.rest.Json;
import org.programmeoffice.rest.Sent;

/** The tolerances of an initiative. */
@Path("initiatives/{key}/tolerances")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public class ToleranceResource {
    private final CurrentUser user;
    private final Answers answers;
    private final ShowTolerances show;
    private final SetTolerances set;

    @Inject
    public ToleranceResource(CurrentUser user, Answers answers, ShowTolerances show, SetTolerances set) {
        this.user = user;
        this.answers = answers;
        this.show = show;
        this.set = set;
    }

    @GET
    public Response show(@PathParam("key") String key) {
        return answers.of(() -> Sent.key(key).then(parsed -> show.show(user.key(), parsed)), TolerancesJson::of);
    }

    /** Sets them and shows them as they are then. */
    @PUT
    public Response set(@PathParam("key") String key, @Nullable String body) {
        return answers.of(
                () -> Sent.key(key).then(parsed -> Json.read(body, SentTolerancesJson.class)
                        .then(json -> Sent.required("version", json.version())
                                .then(version -> set.set(user.key(), parsed, json.drafts(), version)))
                        .then(kept -> show.show(user.key(), parsed))),
                TolerancesJson::of);
    }
}
