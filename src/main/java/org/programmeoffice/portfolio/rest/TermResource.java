package org.programmeoffice.portfolio.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.portfolio.SetTerms;
import org.programmeoffice.rest.Answers;
import org.programmeoffice.rest.Confirmation;
import org.programmeoffice.rest.CurrentUser;
import org.programmeoffice.rest.Json;
import org.programmeoffice.rest.Sent;

/** What the house calls things itself, in one language. */
@Path("terms/{language}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public class TermResource {
    private final CurrentUser user;
    private final Answers answers;
    private final Confirmation confirmation;
    private final SetTerms terms;

    @Inject
    public TermResource(CurrentUser user, Answers answers, Confirmation confirmation, SetTerms terms) {
        this.user = user;
        this.answers = answers;
        this.confirmation = confirmation;
        this.terms = terms;
    }

    @GET
    public Response show(@PathParam("language") String language) {
        return answers.of(() -> terms.show(user.key(), language), TermsJson::of);
    }

    @PUT
    public Response set(
            @PathParam("language") String language, @Context HttpServletRequest request, @Nullable String body) {
        return answers.of(
                () -> terms.show(user.key(), language)
                        .then(mayBeSeen -> confirmation.before(request, () -> changed(language, body))),
                TermsJson::of);
    }

    private Outcome<SetTerms.Chosen> changed(String language, @Nullable String body) {
        return Json.read(body, SentTermsJson.class).then(json -> Sent.revision(json.revision())
                .then(revision -> terms.set(user.key(), language, json.typed(), revision)));
    }
}
