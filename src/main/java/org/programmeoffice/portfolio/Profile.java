package org.programmeoffice.portfolio;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.programmeoffice.access.Change;
import org.programmeoffice.common.Money;

/**
 * The fields of a record besides title and description, each in its fixed form.
 *
 * @param values of the fields that have one
 */
public record Profile(Map<ProfileField, String> values) {
    /** Says nothing. */
    public static final Profile EMPTY = new Profile(Map.of());

    public Profile {
        var kept = new EnumMap<ProfileField, String>(ProfileField.class);
        values.forEach((field, value) -> {
            if (!value.isEmpty()) {
                kept.put(field, value);
            }
        });
        values = Collections.unmodifiableMap(kept);
    }

    /** Returns the value; empty if there is none. */
    public String value(ProfileField field) {
        return values.getOrDefault(field, "");
    }

    /** Returns this with these values instead; an empty one clears its field. */
    Profile with(Map<ProfileField, String> others) {
        var all = new EnumMap<ProfileField, String>(ProfileField.class);
        all.putAll(values);
        all.putAll(others);
        return new Profile(all);
    }

    /** Returns the objectives of a portfolio, the most important first. */
    public List<Objective> objectives() {
        return Objective.all(value(ProfileField.OBJECTIVES));
    }

    /** Returns the codes of the objectives that are served. */
    public List<String> serves() {
        return split(value(ProfileField.SERVES));
    }

    public List<String> tags() {
        return split(value(ProfileField.TAGS));
    }

    public Optional<Currency> currency() {
        return Optional.of(value(ProfileField.CURRENCY))
                .filter(code -> !code.isEmpty())
                .map(Currency::getInstance);
    }

    /** Returns what may be spent in each year, the earliest first; empty without a currency. */
    public SortedMap<Year, Money> envelope() {
        var envelope = new TreeMap<Year, Money>();
        currency().ifPresent(currency -> value(ProfileField.ENVELOPE).lines().forEach(line -> {
            var parts = line.split(": ", 2);
            Money.of(new BigDecimal(parts[1]), currency).ifPresent(money -> envelope.put(Year.parse(parts[0]), money));
        }));
        return envelope;
    }

    /** Returns every field that has another value in the other one. */
    List<Change> changesTo(Profile other) {
        var changes = new ArrayList<Change>();
        for (var field : ProfileField.values()) {
            Change.between(field.word(), value(field), other.value(field)).ifPresent(changes::add);
        }
        return changes;
    }

    private static List<String> split(String list) {
        return list.isEmpty() ? List.of() : List.of(list.split(", ", -1));
    }
}
