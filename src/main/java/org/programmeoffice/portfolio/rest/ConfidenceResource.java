package org.programmeoffice.portfolio.rest;

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
import org.programmeoffice.access.People;
import org.programmeoffice.portfolio.DeclareConfidence;
import org.programmeoffice.portfolio.ShowConfidence;
import org.programmeoffice.rest.Answers;
import org.programmeoffice.rest.CurrentUser;
import org.programmeoffice.rest.Json;
import org.programmeoffice.rest.Sent;

/** What was and is judged of an initiative's delivery. */
@Path("initiatives/{key}/confidence")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public class ConfidenceResource {
    private final CurrentUser user;
    private final Answers answers;
    private final People people;
    private final DeclareConfidence declare;
    private final ShowConfidence show;

    @Inject
    public ConfidenceResource(
            CurrentUser user, Answers answers, People people, DeclareConfidence declare, ShowConfidence show) {
        this.user = user;
        this.answers = answers;
        this.people = people;
        this.declare = declare;
        this.show = show;
    }

    @GET
    public Response confidence(@PathParam("key") String key) {
        return answers.of(
                () -> Sent.key(key).then(parsed -> show.show(user.key(), parsed)),
                story -> ConfidenceJson.of(story, people));
    }

    @PUT
    public Response declare(@PathParam("key") String key, @Nullable String body) {
        return answers.of(
                () -> Sent.key(key).then(parsed -> Json.read(body, DeclareConfidenceJson.class)
                        .then(json -> Sent.revision(json.revision())
                                .then(revision -> declare.declare(user.key(), parsed, json.draft(), revision)))),
                initiative -> InitiativeJson.of(initiative, people));
    }
}
