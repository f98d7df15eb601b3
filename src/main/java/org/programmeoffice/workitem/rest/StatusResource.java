package org.programmeoffice.workitem.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.rest.Answers;
import org.programmeoffice.rest.CurrentUser;
import org.programmeoffice.workitem.Rollup;

/** How far the figures of this node can be relied on. */
@Path("status")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class StatusResource {
    private final CurrentUser user;
    private final Answers answers;
    private final Rollup rollup;

    @Inject
    public StatusResource(CurrentUser user, Answers answers, Rollup rollup) {
        this.user = user;
        this.answers = answers;
        this.rollup = rollup;
    }

    @GET
    public Response show() {
        user.key();
        return answers.of(() -> Outcome.done(rollup.snapshot()), StatusJson::of);
    }
}
