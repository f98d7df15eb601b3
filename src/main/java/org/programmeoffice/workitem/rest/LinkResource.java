package org.programmeoffice.workitem.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.programmeoffice.rest.Answers;
import org.programmeoffice.rest.CurrentUser;
import org.programmeoffice.rest.Json;
import org.programmeoffice.rest.Sent;
import org.programmeoffice.workitem.AddManyItems;
import org.programmeoffice.workitem.ChangeScopeRule;
import org.programmeoffice.workitem.MoveScopeRule;
import org.programmeoffice.workitem.UndoScopeChange;

/** What else can be done to the links of an initiative: many at once, to another end, elsewhere, and back. */
@Path("initiatives/{key}/links")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public class LinkResource {
    private final CurrentUser user;
    private final Answers answers;
    private final AddManyItems many;
    private final ChangeScopeRule change;
    private final MoveScopeRule move;
    private final UndoScopeChange undo;

    @Inject
    public LinkResource(
            CurrentUser user,
            Answers answers,
            AddManyItems many,
            ChangeScopeRule change,
            MoveScopeRule move,
            UndoScopeChange undo) {
        this.user = user;
        this.answers = answers;
        this.many = many;
        this.change = change;
        this.move = move;
        this.undo = undo;
    }

    @POST
    public Response add(@PathParam("key") String text, @Nullable String body) {
        return answers.created(
                () -> Sent.key(text).then(key -> Json.read(body, ManyItemsJson.class)
                        .then(json -> NewScopeRuleJson.effect(json.effect())
                                .then(effect -> Sent.revision(json.revision())
                                        .then(revision -> many.add(
                                                user.key(),
                                                key,
                                                Sent.text(json.keys()),
                                                effect,
                                                Boolean.TRUE.equals(json.withSubTasks()),
                                                revision))))),
                AddedRulesJson::of);
    }

    @POST
    @Path("{id: [0-9]{1,9}}/effect")
    public Response change(@PathParam("key") String text, @PathParam("id") long id, @Nullable String body) {
        return answers.of(
                () -> Sent.key(text).then(key -> Json.read(body, RuleChangeJson.class)
                        .then(json -> NewScopeRuleJson.effect(json.effect())
                                .then(effect -> Sent.revision(json.revision())
                                        .then(revision -> change.change(user.key(), key, id, effect, revision))))),
                ScopeRuleJson::of);
    }

    @POST
    @Path("{id: [0-9]{1,9}}/move")
    public Response move(@PathParam("key") String text, @PathParam("id") long id, @Nullable String body) {
        return answers.of(
                () -> Sent.key(text).then(key -> Json.read(body, RuleChangeJson.class)
                        .then(json -> Sent.key(Sent.text(json.to())).then(to -> Sent.revision(json.revision())
                                .then(revision -> move.move(user.key(), key, id, to, revision))))),
                ScopeRuleJson::of);
    }

    @POST
    @Path("undo")
    public Response undo(@PathParam("key") String text, @Nullable String body) {
        return answers.of(
                () -> Sent.key(text)
                        .then(key -> Json.read(body, RevisionReadJson.class).then(json -> Sent.revision(json.revision())
                                .then(revision -> undo.undo(user.key(), key, revision)))),
                UndoneJson::new);
    }
}
