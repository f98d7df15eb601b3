package org.programmeoffice.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.MutableCoercionConfig;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Refusal;

/** Reads and writes bodies. Strict: no unknown or doubled property, no text where a number is meant, one value only. */
public final class Json {
    private static final int LONGEST_NAME = 100;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfig(LogicalType.Textual, Json::textOnly)
            .build();

    private Json() {}

    /** Returns the body as that type; a body that is none is refused at the property that is wrong. */
    public static <T> Outcome<T> read(@Nullable String body, Class<T> type) {
        try {
            T value = body == null ? null : MAPPER.readValue(body, type);
            return value == null ? invalid("", "pmo.error.json") : Outcome.done(value);
        } catch (UnrecognizedPropertyException e) {
            return invalid(path(e), "pmo.error.unknownField");
        } catch (JsonMappingException e) {
            return invalid(path(e), e.getPath().isEmpty() ? "pmo.error.json" : "pmo.error.format");
        } catch (JsonProcessingException e) {
            return invalid("", "pmo.error.json");
        }
    }

    static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write a " + value.getClass().getName(), e);
        }
    }

    private static void textOnly(MutableCoercionConfig config) {
        config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
    }

    private static <T> Outcome<T> invalid(String field, String messageKey) {
        return Outcome.refused(Refusal.Invalid.field(field, messageKey));
    }

    private static String path(JsonMappingException e) {
        var path = e.getPath().stream()
                .map(step -> step.getFieldName() == null ? Integer.toString(step.getIndex()) : step.getFieldName())
                .collect(Collectors.joining("."));
        return path.substring(0, Math.min(path.length(), LONGEST_NAME));
    }
}
