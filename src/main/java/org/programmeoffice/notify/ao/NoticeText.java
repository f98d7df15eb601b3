package org.programmeoffice.notify.ao;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.UserKey;
import org.programmeoffice.notify.About;
import org.programmeoffice.notify.Difference;
import org.programmeoffice.notify.Notice;
import org.programmeoffice.notify.NoticeKind;
import org.programmeoffice.notify.NoticeValue;

/** How a notice is kept: a JSON object. A value is an object of one entry, named after what it is. */
final class NoticeText {
    private static final JsonMapper JSON = new JsonMapper();

    private NoticeText() {}

    static String write(Notice notice) {
        var object = JSON.createObjectNode();
        object.put("kind", notice.kind().name());
        object.put("type", notice.about().type());
        object.put("initiative", notice.about().initiative().value());
        object.put("record", notice.about().record());
        notice.actor().ifPresent(actor -> object.put("actor", actor.value()));
        object.put("at", notice.at().toEpochMilli());
        object.put("sentence", notice.sentenceKey());
        var arguments = object.putArray("arguments");
        notice.arguments().forEach(value -> arguments.add(object(value)));
        write(object.putArray("differences"), notice.differences());
        return object.toString();
    }

    static Notice read(String text) {
        try {
            return notice(JSON.readTree(text));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not a notice: " + text, e);
        }
    }

    private static void write(ArrayNode array, List<Difference> differences) {
        for (var difference : differences) {
            var entry = array.addObject();
            entry.put("label", difference.labelKey());
            entry.set("old", object(difference.before()));
            entry.set("new", object(difference.after()));
        }
    }

    private static ObjectNode object(NoticeValue value) {
        var object = JSON.createObjectNode();
        if (value instanceof NoticeValue.Person person) {
            return object.put("person", person.key().value());
        }
        if (value instanceof NoticeValue.Day day) {
            return object.put("day", day.day().toString());
        }
        if (value instanceof NoticeValue.Word word) {
            return object.put("word", word.textKey());
        }
        return object.put("text", ((NoticeValue.Text) value).text());
    }

    private static Notice notice(JsonNode object) {
        return new Notice(
                NoticeKind.valueOf(object.path("kind").asText()),
                new About(
                        object.path("type").asText(),
                        new InitiativeId(object.path("initiative").asLong()),
                        object.path("record").asText()),
                Optional.ofNullable(object.get("actor")).map(actor -> new UserKey(actor.asText())),
                Instant.ofEpochMilli(object.path("at").asLong()),
                object.path("sentence").asText(),
                entries(object.path("arguments")).stream()
                        .map(NoticeText::value)
                        .toList(),
                entries(object.path("differences")).stream()
                        .map(entry -> new Difference(
                                entry.path("label").asText(), value(entry.path("old")), value(entry.path("new"))))
                        .toList());
    }

    private static NoticeValue value(JsonNode object) {
        if (object.has("person")) {
            return NoticeValue.person(new UserKey(object.path("person").asText()));
        }
        if (object.has("day")) {
            return NoticeValue.day(LocalDate.parse(object.path("day").asText()));
        }
        return object.has("word")
                ? NoticeValue.word(object.path("word").asText())
                : NoticeValue.text(object.path("text").asText());
    }

    private static List<JsonNode> entries(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
