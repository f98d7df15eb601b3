package org.programmeoffice.workitem.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Refusal;
import org.programmeoffice.rest.Answers;
import org.programmeoffice.rest.CurrentUser;
import org.programmeoffice.rest.Sent;
import org.programmeoffice.workitem.ShowAsOf;

/** What today's scope looked like at an instant. */
@Path("initiatives/{key}/as-of")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class AsOfResource {
    private final CurrentUser user;
    private final Answers answers;
    private final ShowAsOf past;

    @Inject
    public AsOfResource(CurrentUser user, Answers answers, ShowAsOf past) {
        this.user = user;
        this.answers = answers;
        this.past = past;
    }

    @GET
    public Response show(@PathParam("key") String text, @QueryParam("instant") @Nullable String instant) {
        return answers.of(
                () -> Sent.key(text).then(key -> instant(instant).then(at -> past.show(user.key(), key, at))),
                AsOfJson::of);
    }

    private static Outcome<Instant> instant(@Nullable String text) {
        try {
            return Outcome.done(OffsetDateTime.parse(Sent.text(text)).toInstant());
        } catch (DateTimeParseException e) {
            return Outcome.refused(Refusal.Invalid.field("instant", "pmo.workitem.error.instant"));
        }
    }
}
