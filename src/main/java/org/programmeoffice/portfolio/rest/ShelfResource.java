package org.programmeoffice.portfolio.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.programmeoffice.access.People;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.UserKey;
import org.programmeoffice.portfolio.ArchiveInitiative;
import org.programmeoffice.portfolio.ArrangeChildren;
import org.programmeoffice.portfolio.Initiative;
import org.programmeoffice.rest.Answers;
import org.programmeoffice.rest.CurrentUser;
import org.programmeoffice.rest.Json;
import org.programmeoffice.rest.Sent;

/** The order of what stands in an initiative, and whether the initiative is in the lists. */
@Path("initiatives/{key}/shelf")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public class ShelfResource {
    private final CurrentUser user;
    private final Answers answers;
    private final People people;
    private final ArrangeChildren arrange;
    private final ArchiveInitiative archive;

    @Inject
    public ShelfResource(
            CurrentUser user, Answers answers, People people, ArrangeChildren arrange, ArchiveInitiative archive) {
        this.user = user;
        this.answers = answers;
        this.people = people;
        this.arrange = arrange;
        this.archive = archive;
    }

    @PUT
    @Path("order")
    public Response order(@PathParam("key") String key, @Nullable String body) {
        return answers.of(
                () -> Sent.key(key).then(parsed -> Json.read(body, ChildOrderJson.class)
                        .then(json -> Sent.required("keys", json.keys()).then(keys -> Sent.revision(json.revision())
                                .then(revision -> arrange.arrange(user.key(), parsed, keys, revision))))),
                initiative -> InitiativeJson.of(initiative, people));
    }

    @POST
    @Path("archive")
    public Response archive(@PathParam("key") String key, @Nullable String body) {
        return shelved(key, body, archive::archive);
    }

    @POST
    @Path("bring-back")
    public Response bringBack(@PathParam("key") String key, @Nullable String body) {
        return shelved(key, body, archive::bringBack);
    }

    /** What is done with a record of which a revision was read. */
    private interface Doing {
        Outcome<Initiative> with(UserKey actor, InitiativeKey key, int revision);
    }

    private Response shelved(String key, @Nullable String body, Doing doing) {
        return answers.of(
                () -> Sent.key(key).then(parsed -> Json.read(body, RecordReadJson.class)
                        .then(json -> Sent.revision(json.revision())
                                .then(revision -> doing.with(user.key(), parsed, revision)))),
                initiative -> InitiativeJson.of(initiative, people));
    }
}
