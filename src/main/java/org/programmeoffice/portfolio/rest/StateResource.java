package org.programmeoffice.portfolio.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.programmeoffice.access.People;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Refusal;
import org.programmeoffice.portfolio.DecideState;
import org.programmeoffice.portfolio.LifecycleState;
import org.programmeoffice.rest.Answers;
import org.programmeoffice.rest.CurrentUser;
import org.programmeoffice.rest.Json;
import org.programmeoffice.rest.Sent;

/** What is decided about an initiative's life. */
@Path("initiatives/{key}/state")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public class StateResource {
    private final CurrentUser user;
    private final Answers answers;
    private final People people;
    private final DecideState decide;

    @Inject
    public StateResource(CurrentUser user, Answers answers, People people, DecideState decide) {
        this.user = user;
        this.answers = answers;
        this.people = people;
        this.decide = decide;
    }

    @POST
    public Response decide(@PathParam("key") String key, @Nullable String body) {
        return answers.of(
                () -> Sent.key(key).then(parsed -> Json.read(body, DecideStateJson.class)
                        .then(json -> Sent.revision(json.revision()).then(revision -> state(json)
                                .then(state -> decide.decide(
                                        user.key(), parsed, state, Sent.text(json.reason()), revision))))),
                initiative -> InitiativeJson.of(initiative, people));
    }

    private static Outcome<LifecycleState> state(DecideStateJson json) {
        return Arrays.stream(LifecycleState.values())
                .filter(state -> state.name().equalsIgnoreCase(json.state()))
                .findFirst()
                .<Outcome<LifecycleState>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.Invalid.field("state", "pmo.portfolio.error.step")));
    }
}
