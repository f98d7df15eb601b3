package org.programmeoffice.portfolio.rest;

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
import org.programmeoffice.portfolio.KeyPrefixSettings;
import org.programmeoffice.portfolio.SetKeyPrefixes;
import org.programmeoffice.portfolio.ShowKeyPrefixes;
import org.programmeoffice.rest.Answers;
import org.programmeoffice.rest.Confirmation;
import org.programmeoffice.rest.CurrentUser;
import org.programmeoffice.rest.Json;
import org.programmeoffice.rest.Sent;

/** With what the keys of each kind begin. */
@Path("key-prefixes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public class KeyPrefixResource {
    private final CurrentUser user;
    private final Answers answers;
    private final Confirmation confirmation;
    private final ShowKeyPrefixes show;
    private final SetKeyPrefixes set;

    @Inject
    public KeyPrefixResource(
            CurrentUser user, Answers answers, Confirmation confirmation, ShowKeyPrefixes show, SetKeyPrefixes set) {
        this.user = user;
        this.answers = answers;
        this.confirmation = confirmation;
        this.show = show;
        this.set = set;
    }

    @GET
    public Response show() {
        return answers.of(() -> show.show(user.key()), KeyPrefixesJson::of);
    }

    @PUT
    public Response set(@Context HttpServletRequest request, @Nullable String body) {
        return answers.of(
                () -> show.show(user.key()).then(mayBeSeen -> confirmation.before(request, () -> changed(body))),
                KeyPrefixesJson::of);
    }

    private Outcome<KeyPrefixSettings> changed(@Nullable String body) {
        return Json.read(body, SetKeyPrefixesJson.class).then(json -> Sent.revision(json.revision())
                .then(revision -> set.set(user.key(), json.typed(), revision)));
    }
}
