package org.programmeoffice.portfolio.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.programmeoffice.access.People;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.portfolio.CreateInitiative;
import org.programmeoffice.portfolio.EditInitiative;
import org.programmeoffice.portfolio.Initiative;
import org.programmeoffice.portfolio.ListInitiatives;
import org.programmeoffice.portfolio.MoveInitiative;
import org.programmeoffice.portfolio.ShowInitiative;
import org.programmeoffice.rest.Answers;
import org.programmeoffice.rest.CurrentUser;
import org.programmeoffice.rest.Json;
import org.programmeoffice.rest.PageJson;
import org.programmeoffice.rest.Sent;

/** Portfolios, programmes and projects. */
@Path("initiatives")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public class InitiativeResource {
    private final CurrentUser user;
    private final Answers answers;
    private final People people;
    private final ListInitiatives list;
    private final ShowInitiative show;
    private final CreateInitiative create;
    private final EditInitiative edit;
    private final MoveInitiative move;

    @Inject
    public InitiativeResource(
            CurrentUser user,
            Answers answers,
            People people,
            ListInitiatives list,
            ShowInitiative show,
            CreateInitiative create,
            EditInitiative edit,
            MoveInitiative move) {
        this.user = user;
        this.answers = answers;
        this.people = people;
        this.list = list;
        this.show = show;
        this.create = create;
        this.edit = edit;
        this.move = move;
    }

    @GET
    public Response list(@QueryParam("offset") @Nullable String offset, @QueryParam("limit") @Nullable String limit) {
        return answers.of(
                () -> Sent.page(offset, limit).then(page -> list.list(user.key(), page)),
                page -> PageJson.of(page, InitiativeEntryJson::of));
    }

    @POST
    public Response create(@Nullable String body) {
        return answers.created(
                () -> Json.read(body, NewInitiativeJson.class)
                        .then(NewInitiativeJson::parsed)
                        .then(draft -> create.create(user.key(), draft)),
                initiative -> InitiativeJson.of(initiative, people));
    }

    @GET
    @Path("{key}")
    public Response show(@PathParam("key") String key) {
        return answers.of(
                () -> Sent.key(key).then(parsed -> show.show(user.key(), parsed)),
                details -> InitiativeDetailsJson.of(details, people));
    }

    @PUT
    @Path("{key}")
    public Response edit(@PathParam("key") String key, @Nullable String body) {
        return answers.of(
                () -> Sent.key(key).then(parsed -> Json.read(body, EditInitiativeJson.class)
                        .then(json -> edit(parsed, json))),
                initiative -> InitiativeJson.of(initiative, people));
    }

    @PUT
    @Path("{key}/parent")
    public Response move(@PathParam("key") String key, @Nullable String body) {
        return answers.of(
                () -> Sent.key(key).then(parsed -> Json.read(body, MoveInitiativeJson.class)
                        .then(json -> Sent.revision(json.revision())
                                .then(revision -> move.move(user.key(), parsed, Sent.text(json.parent()), revision)))),
                initiative -> InitiativeJson.of(initiative, people));
    }

    private Outcome<Initiative> edit(InitiativeKey key, EditInitiativeJson json) {
        return json.draft().then(draft -> Sent.revision(json.revision())
                .then(revision -> edit.edit(user.key(), key, draft, revision)));
    }
}
