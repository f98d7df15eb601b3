package org.programmeoffice.notify.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.notify.ChangeMailChoices;
import org.programmeoffice.notify.MailChoices;
import org.programmeoffice.notify.ShowMailChoices;
import org.programmeoffice.rest.Answers;
import org.programmeoffice.rest.CurrentUser;
import org.programmeoffice.rest.Json;

/** What the person who asks wants to hear of by mail; nobody reads or changes another's. */
@Path("mail-choices")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public class MailChoicesResource {
    private final CurrentUser user;
    private final Answers answers;
    private final ShowMailChoices show;
    private final ChangeMailChoices change;

    @Inject
    public MailChoicesResource(CurrentUser user, Answers answers, ShowMailChoices show, ChangeMailChoices change) {
        this.user = user;
        this.answers = answers;
        this.show = show;
        this.change = change;
    }

    @GET
    public Response show() {
        return answers.of(() -> show.show(user.key()), MailChoicesJson::of);
    }

    @PUT
    public Response change(@Nullable String body) {
        return answers.of(() -> changed(body), MailChoicesJson::of);
    }

    private Outcome<MailChoices> changed(@Nullable String body) {
        return Json.read(body, SentMailChoicesJson.class)
                .then(json -> json.plainText().then(plain -> change.change(user.key(), json.rhythms(), plain)));
    }
}
