package org.programmeoffice.workitem.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.rest.Answers;
import org.programmeoffice.rest.CurrentUser;
import org.programmeoffice.rest.Sent;
import org.programmeoffice.workitem.ExplainFigure;
import org.programmeoffice.workitem.Figure;

/** How a figure came about. */
@Path("initiatives/{key}/explain")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class ExplanationResource {
    private final CurrentUser user;
    private final Answers answers;
    private final ExplainFigure explain;

    @Inject
    public ExplanationResource(CurrentUser user, Answers answers, ExplainFigure explain) {
        this.user = user;
        this.answers = answers;
        this.explain = explain;
    }

    @GET
    @Path("{figure}")
    public Response show(@PathParam("key") String text, @PathParam("figure") String code) {
        return answers.of(
                () -> Sent.key(text).then(key -> figure(code).then(figure -> explain.explain(user.key(), key, figure))),
                ExplanationJson::of);
    }

    private static Outcome<Figure> figure(String code) {
        return Arrays.stream(Figure.values())
                .filter(figure -> figure.code().equals(code))
                .findFirst()
                .map(Outcome::done)
                .orElseGet(Outcome::notFound);
    }
}
