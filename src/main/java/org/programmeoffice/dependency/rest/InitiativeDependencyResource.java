package org.programmeoffice.dependency.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.programmeoffice.dependency.ListDependencies;
import org.programmeoffice.rest.Answers;
import org.programmeoffice.rest.CurrentUser;
import org.programmeoffice.rest.Sent;

/** What an initiative gives to others and needs from them. */
@Path("initiatives/{key}/dependencies")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class InitiativeDependencyResource {
    private final CurrentUser user;
    private final Answers answers;
    private final ListDependencies list;

    @Inject
    public InitiativeDependencyResource(CurrentUser user, Answers answers, ListDependencies list) {
        this.user = user;
        this.answers = answers;
        this.list = list;
    }

    @GET
    public Response list(@PathParam("key") String key) {
        return answers.of(
                () -> Sent.key(key).then(parsed -> list.list(user.key(), parsed)),
                found -> found.stream().map(DependencyJson::of).toList());
    }
}
