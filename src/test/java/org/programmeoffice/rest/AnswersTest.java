package org.programmeoffice.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.programmeoffice.access.InMemoryPeople;
import org.programmeoffice.common.FieldError;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Refusal;
import org.programmeoffice.common.UserKey;

class AnswersTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final Answers answers = new Answers(TextsInFile.in(DUTCH), new InMemoryPeople());

    @Test
    void aValueIsWrittenAsJsonThatNobodyKeeps() throws Exception {
        var response = answers.created(() -> Outcome.done("x"), value -> Map.of("title", "<b>\u20AC"));

        assertThat(response.getStatus()).isEqualTo(201);
        assertThat(response.getHeaderString("Content-Type")).isEqualTo("application/json;charset=UTF-8");
        assertThat(response.getHeaderString("Cache-Control")).isEqualTo("no-store");
        assertThat(body(response)).isEqualTo(new JsonMapper().readTree("{\"title\":\"<b>\u20AC\"}"));
    }

    @Test
    void whatIsMissingIs404() throws Exception {
        var response = refused(new Refusal.NotFound());

        assertThat(response.getStatus()).isEqualTo(404);
        assertThat(body(response).toString()).isEqualTo("{\"message\":\"Niet gevonden, of niet zichtbaar voor u.\"}");
    }

    @Test
    void whatIsForbiddenIs403AndNamesWhoMay() throws Exception {
        var response = refused(new Refusal.Forbidden(
                "pmo.access.forbidden.edit", Set.of("pmo.access.role.manager", "pmo.access.role.boardChair")));

        assertThat(response.getStatus()).isEqualTo(403);
        assertThat(body(response).toString())
                .isEqualTo(
                        "{\"message\":\"U mag dit dossier niet wijzigen.\",\"whoMay\":[\"Manager\",\"Voorzitter stuurgroep\"]}");
    }

    @Test
    void whatIsWrongIs400AndNamesEachField() throws Exception {
        var response = refused(new Refusal.Invalid(List.of(
                FieldError.of("title", "pmo.error.tooLong", "255", "300"),
                FieldError.of("parent", "pmo.portfolio.error.cycle"))));

        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(body(response).get("errors").toString())
                .isEqualTo("[{\"field\":\"title\",\"message\":\"Hoogstens 255 tekens; dit zijn er 300.\"},"
                        + "{\"field\":\"parent\",\"message\":\"Het kan niet in zichzelf staan.\"}]");
    }

    @Test
    void aConflictIs409WithWhoAndWhen() throws Exception {
        var response = refused(new Refusal.Conflict(new UserKey("bob"), Instant.parse("2026-11-23T10:42:00Z"), 7));

        assertThat(response.getStatus()).isEqualTo(409);
        assertThat(body(response).get("by").asText()).isEqualTo("Bob");
        assertThat(body(response).get("at").asText()).isEqualTo("2026-11-23T10:42:00Z");
        assertThat(body(response).get("revision").asInt()).isEqualTo(7);
    }

    @Test
    void aBugIs500WithANumberAndNothingOfTheCause() throws Exception {
        var response = answers.of(
                () -> {
                    throw new IllegalStateException("secret");
                },
                value -> value);

        assertThat(response.getStatus()).isEqualTo(500);
        assertThat(body(response).get("id").asText()).isNotEmpty();
        assertThat(body(response).toString()).doesNotContain("secret").doesNotContain("Exception");
    }

    private Response refused(Refusal refusal) {
        return answers.of(() -> Outcome.refused(refusal), value -> value);
    }

    private static JsonNode body(Response response) throws Exception {
        return new JsonMapper().readTree((String) response.getEntity());
    }
}
