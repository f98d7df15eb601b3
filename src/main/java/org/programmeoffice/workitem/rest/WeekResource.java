package org.programmeoffice.workitem.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.programmeoffice.rest.Answers;
import org.programmeoffice.rest.CurrentUser;
import org.programmeoffice.rest.Sent;
import org.programmeoffice.workitem.ShowWeeks;

/** What was created and finished per ISO week. */
@Path("initiatives/{key}/weeks")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class WeekResource {
    private final CurrentUser user;
    private final Answers answers;
    private final ShowWeeks weeks;

    @Inject
    public WeekResource(CurrentUser user, Answers answers, ShowWeeks weeks) {
        this.user = user;
        this.answers = answers;
        this.weeks = weeks;
    }

    @GET
    public Response show(@PathParam("key") String text) {
        return answers.of(() -> Sent.key(text).then(key -> weeks.show(user.key(), key)), WeeksJson::of);
    }
}
