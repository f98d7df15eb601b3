package org.programmeoffice.access.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.programmeoffice.access.People;
import org.programmeoffice.access.ShowHistory;
import org.programmeoffice.rest.Answers;
import org.programmeoffice.rest.CurrentUser;
import org.programmeoffice.rest.PageJson;
import org.programmeoffice.rest.Sent;

/** What was changed in an initiative, newest first. */
@Path("initiatives/{key}/history")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class HistoryResource {
    private final CurrentUser user;
    private final Answers answers;
    private final People people;
    private final ShowHistory history;

    @Inject
    public HistoryResource(CurrentUser user, Answers answers, People people, ShowHistory history) {
        this.user = user;
        this.answers = answers;
        this.people = people;
        this.history = history;
    }

    @GET
    public Response show(
            @PathParam("key") String key,
            @QueryParam("offset") @Nullable String offset,
            @QueryParam("limit") @Nullable String limit) {
        return answers.of(
                () -> Sent.key(key)
                        .then(parsed -> Sent.page(offset, limit).then(page -> history.show(user.key(), parsed, page))),
                page -> PageJson.of(page, revision -> RevisionJson.of(revision, people)));
    }
}
