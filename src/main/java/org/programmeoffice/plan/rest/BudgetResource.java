package org.programmeoffice.plan.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.programmeoffice.access.People;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.plan.Budget;
import org.programmeoffice.plan.EnterForecast;
import org.programmeoffice.plan.EntryAddress;
import org.programmeoffice.plan.RetireBudgetLine;
import org.programmeoffice.plan.SaveBudgetLine;
import org.programmeoffice.plan.ShowBudget;
import org.programmeoffice.rest.Answers;
import org.programmeoffice.rest.CurrentUser;
import org.programmeoffice.rest.Json;
import org.programmeoffice.rest.Sent;

/** The money of an initiative. */
@Path("initiatives/{key}/budget")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public class BudgetResource {
    private final CurrentUser user;
    private final Answers answers;
    private final People people;
    private final ShowBudget show;
    private final SaveBudgetLine save;
    private final RetireBudgetLine retire;
    private final EnterForecast enter;

    @Inject
    public BudgetResource(
            CurrentUser user,
            Answers answers,
            People people,
            ShowBudget show,
            SaveBudgetLine save,
            RetireBudgetLine retire,
            EnterForecast enter) {
        this.user = user;
        this.answers = answers;
        this.people = people;
        this.show = show;
        this.save = save;
        this.retire = retire;
        this.enter = enter;
    }

    @GET
    public Response show(@PathParam("key") String key) {
        return answers.of(
                () -> Sent.key(key).then(parsed -> show.show(user.key(), parsed)),
                budget -> BudgetJson.of(budget, people));
    }

    @POST
    @Path("lines")
    public Response add(@PathParam("key") String key, @Nullable String body) {
        return answers.created(
                () -> Sent.key(key).then(parsed -> save(parsed, Optional.empty(), body)), KeptBudgetJson::of);
    }

    @PUT
    @Path("lines/{number}")
    public Response change(@PathParam("key") String key, @PathParam("number") String number, @Nullable String body) {
        return answers.of(
                () -> Sent.key(key)
                        .then(parsed -> Sent.entry(number).then(line -> save(parsed, Optional.of(line), body))),
                KeptBudgetJson::of);
    }

    @DELETE
    @Path("lines/{number}")
    public Response retire(
            @PathParam("key") String key,
            @PathParam("number") String number,
            @QueryParam("revision") @Nullable String revision) {
        return answers.of(
                () -> Sent.key(key).then(parsed -> Sent.entry(number).then(line -> Sent.number("revision", revision)
                        .map(read -> new EntryAddress(line, read.intValue()))
                        .then(at -> retire.retire(user.key(), parsed, at)))),
                KeptBudgetJson::of);
    }

    @PUT
    @Path("forecast")
    public Response forecast(@PathParam("key") String key, @Nullable String body) {
        return answers.of(
                () -> Sent.key(key).then(parsed -> Json.read(body, SentForecastJson.class)
                        .then(json -> Sent.revision(json.revision())
                                .then(read -> enter.enter(
                                        user.key(),
                                        parsed,
                                        Sent.text(json.amount()),
                                        Sent.text(json.reason()),
                                        read)))),
                KeptBudgetJson::of);
    }

    private Outcome<Budget> save(InitiativeKey key, Optional<Integer> number, @Nullable String body) {
        return Json.read(body, SentBudgetLineJson.class).then(json -> Sent.revision(json.revision())
                .then(read -> save.save(user.key(), key, Sent.text(json.currency()), number, json.draft(), read)));
    }
}
