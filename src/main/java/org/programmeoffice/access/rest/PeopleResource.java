package org.programmeoffice.access.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.programmeoffice.access.FindPeople;
import org.programmeoffice.rest.Answers;
import org.programmeoffice.rest.CurrentUser;
import org.programmeoffice.rest.PersonJson;
import org.programmeoffice.rest.Sent;

/** People to give a role to, by name, for those who may give one. */
@Path("people")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class PeopleResource {
    private final CurrentUser user;
    private final Answers answers;
    private final FindPeople find;

    @Inject
    public PeopleResource(CurrentUser user, Answers answers, FindPeople find) {
        this.user = user;
        this.answers = answers;
        this.find = find;
    }

    @GET
    public Response find(@QueryParam("query") @Nullable String query) {
        return answers.of(
                () -> find.find(user.key(), Sent.text(query)),
                people -> people.stream().map(PersonJson::of).toList());
    }
}
