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
import org.programmeoffice.workitem.JiraVocabulary;
import org.programmeoffice.workitem.ShowFigures;
import org.programmeoffice.workitem.ShowLeadTime;

/** The figures of an initiative: each item of its own scope and of what is below once. */
@Path("initiatives/{key}/figures")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class FigureResource {
    private final CurrentUser user;
    private final Answers answers;
    private final ShowFigures figures;
    private final ShowLeadTime leadTimes;
    private final JiraVocabulary vocabulary;

    @Inject
    public FigureResource(
            CurrentUser user, Answers answers, ShowFigures figures, ShowLeadTime leadTimes, JiraVocabulary vocabulary) {
        this.user = user;
        this.answers = answers;
        this.figures = figures;
        this.leadTimes = leadTimes;
        this.vocabulary = vocabulary;
    }

    @GET
    public Response show(@PathParam("key") String text) {
        return answers.of(
                () -> Sent.key(text).then(key -> figures.show(user.key(), key).then(shown -> leadTimes
                        .show(user.key(), key)
                        .map(times -> FiguresJson.of(shown, times, vocabulary)))),
                json -> json);
    }
}
