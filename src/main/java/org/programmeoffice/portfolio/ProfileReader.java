package org.programmeoffice.portfolio;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.programmeoffice.common.FieldReader;
import org.programmeoffice.common.InitiativeKind;
import org.programmeoffice.common.Money;
import org.programmeoffice.common.TextRule;

/** Reads what was typed into the fields of a record, each into its fixed form. A wrong one is said at its field. */
final class ProfileReader {
    private static final int MOST_LINES = 50;
    private static final int MOST_TAGS = 20;
    private static final int LONGEST_TAG = 40;
    private static final int LONGEST_LINE = 255;
    private static final Pattern YEAR = Pattern.compile("(19|20|21)[0-9]{2}");

    private final FieldReader reader;
    private final Profile before;

    /** @param before what the record says now: the codes of its objectives are not given again */
    ProfileReader(FieldReader reader, Profile before) {
        this.reader = reader;
        this.before = before;
    }

    /** Returns the profile with what was typed; a field that is left out keeps its value. */
    Profile read(InitiativeKind kind, Map<ProfileField, String> typed) {
        var read = new EnumMap<ProfileField, String>(ProfileField.class);
        typed.forEach((field, text) -> {
            if (field.isOf(kind)) {
                read.put(field, value(field, text));
            } else if (!text.isBlank()) {
                reader.wrong(field.word(), "pmo.portfolio.error.fieldOfOthers");
            }
        });
        var after = before.with(read);
        checkEnvelope(after);
        return after;
    }

    private String value(ProfileField field, String typed) {
        var text = reader.text(rule(field), typed);
        return switch (field) {
            case CATEGORY, TIER -> code(field, text);
            case REFERENCE, VISION -> text;
            case TAGS -> tags(text);
            case SERVES -> codes(text);
            case SPONSORS, CHANGE_MANAGERS, SENIOR_USERS, SENIOR_SUPPLIERS -> names(field, text);
            case OBJECTIVES -> objectives(text);
            case CURRENCY -> currency(text);
            case ENVELOPE -> envelope(text);
        };
    }

    private static TextRule rule(ProfileField field) {
        return switch (field) {
            case CATEGORY, TIER, CURRENCY -> new TextRule(field.word(), 20, false, false);
            case REFERENCE -> new TextRule(field.word(), 100, false, false);
            case TAGS, SERVES -> new TextRule(field.word(), 1000, false, false);
            default -> TextRule.lines(field.word(), 10_000);
        };
    }

    private String code(ProfileField field, String text) {
        var code = text.toUpperCase(Locale.ROOT);
        reader.demand(
                code.isEmpty() || field.codes().contains(code),
                field.word(),
                "pmo.error.choice",
                String.join(", ", field.codes()));
        return code;
    }

    private String tags(String text) {
        var tags = new LinkedHashMap<String, String>();
        for (var tag : parts(text)) {
            tags.putIfAbsent(tag.toLowerCase(Locale.ROOT), tag);
        }
        reader.demand(
                tags.size() <= MOST_TAGS && tags.values().stream().allMatch(tag -> tag.length() <= LONGEST_TAG),
                ProfileField.TAGS.word(),
                "pmo.portfolio.error.tags",
                Integer.toString(MOST_TAGS),
                Integer.toString(LONGEST_TAG));
        return String.join(", ", tags.values());
    }

    private static String codes(String text) {
        return parts(text).stream()
                .map(code -> code.toUpperCase(Locale.ROOT))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static List<String> parts(String text) {
        return List.of(text.split(",", -1)).stream()
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private String names(ProfileField field, String text) {
        var names = lines(field, text).stream().distinct().toList();
        for (var name : names) {
            reader.demand(
                    name.length() <= LONGEST_LINE,
                    field.word(),
                    "pmo.error.tooLong",
                    Integer.toString(LONGEST_LINE),
                    Integer.toString(name.length()));
        }
        return String.join("\n", names);
    }

    private List<String> lines(ProfileField field, String text) {
        var lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        reader.demand(
                lines.size() <= MOST_LINES, field.word(), "pmo.portfolio.error.lines", Integer.toString(MOST_LINES));
        return lines;
    }

    private String objectives(String text) {
        var typed = new ArrayList<Objective>();
        for (var line : lines(ProfileField.OBJECTIVES, text)) {
            var objective = Objective.parse(line).filter(one -> one.title().length() <= LONGEST_LINE);
            reader.demand(objective.isPresent(), ProfileField.OBJECTIVES.word(), "pmo.portfolio.error.objective", line);
            objective.ifPresent(typed::add);
        }
        var codes = typed.stream()
                .map(Objective::code)
                .filter(code -> !code.isEmpty())
                .toList();
        reader.demand(
                codes.stream().distinct().count() == codes.size(),
                ProfileField.OBJECTIVES.word(),
                "pmo.portfolio.error.objectiveTwice");
        return coded(typed).stream().map(Objective::toString).collect(Collectors.joining("\n"));
    }

    private List<Objective> coded(List<Objective> typed) {
        int highest =
                before.objectives().stream().mapToInt(Objective::number).max().orElse(0);
        int next = Math.max(
                        highest,
                        typed.stream().mapToInt(Objective::number).max().orElse(0))
                + 1;
        var coded = new ArrayList<Objective>();
        for (var objective : typed) {
            coded.add(objective.code().isEmpty() ? objective.called("O" + next++) : objective);
        }
        return coded;
    }

    private String currency(String text) {
        var code = text.toUpperCase(Locale.ROOT);
        reader.demand(code.isEmpty() || Currencies.of(code).isPresent(), "currency", "pmo.portfolio.error.currency");
        return code;
    }

    private String envelope(String text) {
        var years = new TreeMap<String, String>();
        for (var line : lines(ProfileField.ENVELOPE, text)) {
            var parts = line.split("[:\\s]\\s*", 2);
            var amount = parts.length < 2
                    ? Optional.<BigDecimal>empty()
                    : new FieldReader().number("envelope", parts[1]).filter(number -> number.signum() >= 0);
            if (!YEAR.matcher(parts[0]).matches() || amount.isEmpty() || years.containsKey(parts[0])) {
                reader.wrong("envelope", "pmo.portfolio.error.envelope", line);
            } else {
                years.put(parts[0], amount.get().toPlainString());
            }
        }
        return years.entrySet().stream()
                .map(year -> year.getKey() + ": " + year.getValue())
                .collect(Collectors.joining("\n"));
    }

    private void checkEnvelope(Profile after) {
        var envelope = after.value(ProfileField.ENVELOPE);
        if (envelope.isEmpty()) {
            return;
        }
        var currency = Currencies.of(after.value(ProfileField.CURRENCY));
        reader.demand(currency.isPresent(), "currency", "pmo.portfolio.error.currencyOfEnvelope");
        currency.ifPresent(known -> envelope.lines()
                .filter(line ->
                        Money.of(new BigDecimal(line.split(": ", 2)[1]), known).isEmpty())
                .forEach(line -> reader.wrong("envelope", "pmo.portfolio.error.envelope", line)));
    }
}
