package org.programmeoffice.workitem.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.rest.Answers;
import org.programmeoffice.rest.Confirmation;
import org.programmeoffice.rest.CurrentUser;
import org.programmeoffice.rest.Json;
import org.programmeoffice.rest.Sent;
import org.programmeoffice.workitem.ChangeSettings;
import org.programmeoffice.workitem.ShowRollupSettings;
import org.programmeoffice.workitem.ShowSelfCheck;
import org.programmeoffice.workitem.ShownSettings;

/** What an administrator chooses for the roll-up, and how this node stands. */
@Path("settings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public class SettingsResource {
    private final CurrentUser user;
    private final Answers answers;
    private final Confirmation confirmation;
    private final ShowRollupSettings show;
    private final ChangeSettings change;
    private final ShowSelfCheck check;

    @Inject
    public SettingsResource(
            CurrentUser user,
            Answers answers,
            Confirmation confirmation,
            ShowRollupSettings show,
            ChangeSettings change,
            ShowSelfCheck check) {
        this.user = user;
        this.answers = answers;
        this.confirmation = confirmation;
        this.show = show;
        this.change = change;
        this.check = check;
    }

    @GET
    public Response show() {
        return answers.of(() -> show.show(user.key()), SettingsJson::of);
    }

    @PUT
    public Response change(@Context HttpServletRequest request, @Nullable String body) {
        return answers.of(
                () -> show.show(user.key()).then(mayBeSeen -> confirmation.before(request, () -> changed(body))),
                SettingsJson::of);
    }

    private Outcome<ShownSettings> changed(@Nullable String body) {
        return Json.read(body, ChangedSettingsJson.class)
                .then(json -> json.draft().then(draft -> Sent.revision(json.revision())
                        .then(revision -> change.change(user.key(), draft, revision))))
                .then(changed -> show.show(user.key()));
    }

    @GET
    @Path("self-check")
    public Response check() {
        return answers.of(() -> check.show(user.key()), SelfCheckJson::of);
    }
}
