package org.programmeoffice.workitem.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Refusal;
import org.programmeoffice.rest.Answers;
import org.programmeoffice.rest.CurrentUser;
import org.programmeoffice.rest.Sent;
import org.programmeoffice.workitem.CountHiddenItems;
import org.programmeoffice.workitem.ItemGroup;
import org.programmeoffice.workitem.ListWorkItems;

/** The work items behind a figure, a page at a time, as the viewer. */
@Path("initiatives/{key}/work-items")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class WorkItemResource {
    private final CurrentUser user;
    private final Answers answers;
    private final ListWorkItems list;
    private final CountHiddenItems hidden;

    @Inject
    public WorkItemResource(CurrentUser user, Answers answers, ListWorkItems list, CountHiddenItems hidden) {
        this.user = user;
        this.answers = answers;
        this.list = list;
        this.hidden = hidden;
    }

    @GET
    public Response list(
            @PathParam("key") String text,
            @QueryParam("group") @DefaultValue("in-scope") String code,
            @QueryParam("offset") @Nullable String offset,
            @QueryParam("limit") @Nullable String limit) {
        return answers.of(
                () -> Sent.key(text).then(key -> group(code)
                        .then(group -> Sent.page(offset, limit).then(page -> list.list(user.key(), key, group, page)))),
                WorkItemsJson::of);
    }

    @GET
    @Path("hidden")
    public Response hidden(@PathParam("key") String text) {
        return answers.of(() -> Sent.key(text).then(key -> hidden.count(user.key(), key)), HiddenItemsJson::of);
    }

    private static Outcome<ItemGroup> group(String code) {
        return ItemGroup.parse(code)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.Invalid.field("group", "pmo.workitem.error.unknown", code)));
    }
}
