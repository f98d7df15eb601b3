package org.programmeoffice.workitem.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.programmeoffice.rest.Answers;
import org.programmeoffice.rest.CurrentUser;
import org.programmeoffice.rest.Json;
import org.programmeoffice.rest.Sent;
import org.programmeoffice.workitem.AddScopeRule;
import org.programmeoffice.workitem.AdoptScopeRule;
import org.programmeoffice.workitem.ListScopeRules;
import org.programmeoffice.workitem.PreviewScopeRule;
import org.programmeoffice.workitem.RemoveScopeRule;

/** The rules of an initiative's own scope. */
@Path("initiatives/{key}/scope-rules")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public class ScopeRuleResource {
    private final CurrentUser user;
    private final Answers answers;
    private final ListScopeRules list;
    private final AddScopeRule add;
    private final PreviewScopeRule preview;
    private final AdoptScopeRule adopt;
    private final RemoveScopeRule remove;

    @Inject
    public ScopeRuleResource(
            CurrentUser user,
            Answers answers,
            ListScopeRules list,
            AddScopeRule add,
            PreviewScopeRule preview,
            AdoptScopeRule adopt,
            RemoveScopeRule remove) {
        this.user = user;
        this.answers = answers;
        this.list = list;
        this.add = add;
        this.preview = preview;
        this.adopt = adopt;
        this.remove = remove;
    }

    @GET
    public Response list(@PathParam("key") String text) {
        return answers.of(() -> Sent.key(text).then(key -> list.list(user.key(), key)), ScopeJson::of);
    }

    @POST
    public Response add(@PathParam("key") String text, @Nullable String body) {
        return answers.created(
                () -> Sent.key(text).then(key -> Json.read(body, NewScopeRuleJson.class)
                        .then(json -> json.draft().then(draft -> Sent.revision(json.revision())
                                .then(revision -> add.add(user.key(), key, draft, revision))))),
                ScopeRuleJson::of);
    }

    @POST
    @Path("preview")
    public Response preview(@PathParam("key") String text, @Nullable String body) {
        return answers.of(
                () -> Sent.key(text).then(key -> Json.read(body, NewScopeRuleJson.class)
                        .then(json -> json.draft().then(draft -> preview.preview(user.key(), key, draft)))),
                ScopePreviewJson::of);
    }

    @POST
    @Path("{id: [0-9]{1,9}}/adopt")
    public Response adopt(@PathParam("key") String text, @PathParam("id") long id, @Nullable String body) {
        return answers.of(
                () -> Sent.key(text)
                        .then(key -> Json.read(body, RevisionReadJson.class).then(json -> Sent.revision(json.revision())
                                .then(revision -> adopt.adopt(user.key(), key, id, revision)))),
                ScopeRuleJson::of);
    }

    @DELETE
    @Path("{id: [0-9]{1,9}}")
    public Response remove(
            @PathParam("key") String text, @PathParam("id") long id, @QueryParam("revision") @Nullable String read) {
        return answers.of(
                () -> Sent.key(text).then(key -> Sent.number("revision", read)
                        .then(revision -> remove.remove(user.key(), key, id, revision.intValue()))),
                ScopeRuleJson::of);
    }
}
