package org.programmeoffice.workitem;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which items of an initiative a list shows. Each has a code for addresses, such as {@code leaf-done} or {@code rule-7}. */
public sealed interface ItemGroup
        permits ItemGroup.Part, Anomaly, ItemGroup.WithStatus, ItemGroup.OfType, ItemGroup.OfRule {
    /** Parts of a scope. */
    enum Part implements ItemGroup {
        /** Everything in scope. */
        IN_SCOPE,
        /** What progress is measured on. */
        LEAVES,
        LEAF_OPEN,
        LEAF_DONE,
        /** In scope, a leaf, but its resolution says that nothing was delivered. */
        NOT_DELIVERED,
        /** In scope, with a child in scope. */
        CONTAINER,
        /** In scope by more than one include rule. */
        DUPLICATE,
        /** Reached, but taken out by an exclude rule. */
        EXCLUDED,
        /** A leaf without points, or with negative ones. */
        LEAF_WITHOUT_ESTIMATE,
        /** A done leaf that no week counts. */
        LEAF_UNDATED,
        /** In scope with last known values. */
        ARCHIVED,
        /** In scope, of a Jira project whose counts do not agree at the moment. */
        STALE
    }

    /** Items in scope with this status. */
    record WithStatus(long statusId) implements ItemGroup {}

    /** Items in scope of this type. */
    record OfType(long typeId) implements ItemGroup {}

    /** Items that this rule of the initiative, or of one below it, reaches. */
    record OfRule(long ruleId) implements ItemGroup {}

    /** Returns the code of the group. */
    default String code() {
        if (this instanceof WithStatus status) {
            return "status-" + status.statusId();
        }
        if (this instanceof OfType type) {
            return "type-" + type.typeId();
        }
        if (this instanceof OfRule rule) {
            return "rule-" + rule.ruleId();
        }
        return toString().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the group with that code; empty if there is none. */
    static Optional<ItemGroup> parse(String code) {
        for (var part : Part.values()) {
            if (part.code().equals(code)) {
                return Optional.of(part);
            }
        }
        for (var anomaly : Anomaly.values()) {
            if (anomaly.code().equals(code)) {
                return Optional.of(anomaly);
            }
        }
        return parseNumbered(code);
    }

    private static Optional<ItemGroup> parseNumbered(String code) {
        var match = Pattern.compile("(status|type|rule)-([1-9][0-9]{0,17})").matcher(code);
        if (!match.matches()) {
            return Optional.empty();
        }
        long id = Long.parseLong(match.group(2));
        return Optional.of(
                switch (match.group(1)) {
                    case "status" -> new WithStatus(id);
                    case "type" -> new OfType(id);
                    default -> new OfRule(id);
                });
    }
}
