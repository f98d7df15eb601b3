package org.programmeoffice.plan.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.programmeoffice.plan.ShowPlan;
import org.programmeoffice.rest.Answers;
import org.programmeoffice.rest.CurrentUser;
import org.programmeoffice.rest.Sent;

/** All dates of an initiative in one answer. */
@Path("initiatives/{key}/plan")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class PlanResource {
    private final CurrentUser user;
    private final Answers answers;
    private final ShowPlan show;

    @Inject
    public PlanResource(CurrentUser user, Answers answers, ShowPlan show) {
        this.user = user;
        this.answers = answers;
        this.show = show;
    }

    @GET
    public Response show(@PathParam("key") String key) {
        return answers.of(() -> Sent.key(key).then(parsed -> show.show(user.key(), parsed)), PlanJson::of);
    }
}
