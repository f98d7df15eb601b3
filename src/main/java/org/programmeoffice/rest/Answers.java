package org.programmeoffice.rest;

import com.atlassian.sal.api.message.I18nResolver;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.Serializable;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.programmeoffice.access.People;
import org.programmeoffice.common.FieldError;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns what a use case answers into what a client gets, in the client's language. */
public final class Answers {
    private static final Logger LOG = LoggerFactory.getLogger(Answers.class);
    private static final String JSON = "application/json;charset=UTF-8";

    private final I18nResolver texts;
    private final People people;

    public Answers(I18nResolver texts, People people) {
        this.texts = texts;
        this.people = people;
    }

    /** Returns 200 with the value as JSON, or the refusal. */
    public <T> Response of(Supplier<Outcome<T>> useCase, Function<? super T, ?> json) {
        return answer(200, useCase, json);
    }

    /** Returns 201 with the value as JSON, or the refusal. */
    public <T> Response created(Supplier<Outcome<T>> useCase, Function<? super T, ?> json) {
        return answer(201, useCase, json);
    }

    private <T> Response answer(int status, Supplier<Outcome<T>> useCase, Function<? super T, ?> json) {
        try {
            var outcome = useCase.get();
            return outcome instanceof Outcome.Done<T> done
                    ? body(status, json.apply(done.value()))
                    : refused(((Outcome.Refused<T>) outcome).refusal());
        } catch (WebApplicationException e) {
            throw e;
        } catch (RuntimeException e) {
            return unexpected(e);
        }
    }

    private Response refused(Refusal refusal) {
        if (refusal instanceof Refusal.Invalid invalid) {
            return body(400, invalid(invalid));
        }
        if (refusal instanceof Refusal.Forbidden forbidden) {
            return body(403, forbidden(forbidden));
        }
        if (refusal instanceof Refusal.Conflict conflict) {
            return body(409, conflict(conflict));
        }
        return body(404, ErrorJson.saying(text("pmo.error.notFound")));
    }

    private ErrorJson invalid(Refusal.Invalid invalid) {
        var errors = invalid.errors().stream().map(this::atField).toList();
        return ErrorJson.invalid(text("pmo.error.invalid"), errors);
    }

    /** Returns what is wrong with a field, in the reader's words. */
    public ErrorJson.AtField atField(FieldError error) {
        return new ErrorJson.AtField(
                error.field(), text(error.messageKey(), error.arguments().toArray(new String[0])));
    }

    private ErrorJson forbidden(Refusal.Forbidden forbidden) {
        var whoMay = forbidden.whoMay().stream().map(this::text).sorted().toList();
        var persons =
                forbidden.persons().stream().map(people::displayName).sorted().toList();
        return ErrorJson.forbidden(text(forbidden.messageKey()), whoMay, persons);
    }

    private ErrorJson conflict(Refusal.Conflict conflict) {
        var by = people.displayName(conflict.by());
        return ErrorJson.conflict(
                text("pmo.error.conflict", by),
                by,
                conflict.at().toString(),
                conflict.revision(),
                conflict.changes().stream().map(this::changed).toList());
    }

    private ErrorJson.Changed changed(Refusal.Overtaken one) {
        return new ErrorJson.Changed(
                one.field(),
                one.before(),
                one.after(),
                people.displayName(one.by()),
                one.at().toString());
    }

    private Response unexpected(RuntimeException e) {
        var id = UUID.randomUUID().toString();
        LOG.error("A request failed; its answer names {}", id, e);
        return body(500, ErrorJson.unexpected(text("pmo.error.unexpected", id), id));
    }

    private String text(String key, String... arguments) {
        return arguments.length == 0 ? texts.getText(key) : texts.getText(key, (Serializable[]) arguments);
    }

    private static Response body(int status, Object value) {
        return Response.status(status)
                .type(JSON)
                .header("Cache-Control", "no-store")
                .entity(Json.write(value))
                .build();
    }
}
