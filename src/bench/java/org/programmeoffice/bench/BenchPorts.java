package org.programmeoffice.bench;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.programmeoffice.access.InitiativeNode;
import org.programmeoffice.access.InitiativeTree;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.UserKey;
import org.programmeoffice.sandbox.demo.DemoResolution;
import org.programmeoffice.sandbox.demo.DemoStatus;
import org.programmeoffice.sandbox.demo.DemoType;
import org.programmeoffice.workitem.JiraVocabulary;
import org.programmeoffice.workitem.RollupChoices;
import org.programmeoffice.workitem.RollupSettings;
import org.programmeoffice.workitem.RollupSources;
import org.programmeoffice.workitem.RuleText;
import org.programmeoffice.workitem.ScopeRule;
import org.programmeoffice.workitem.ScopeRules;
import org.programmeoffice.workitem.StatusCategory;

/** What a pass reads besides facts, held in memory and never written. */
final class BenchPorts {
    private BenchPorts() {}

    static RollupSources sources(int items) {
        return new RollupSources(
                new Tree(BenchScope.nodes()),
                new Rules(new BenchScope(items).rules()),
                new Vocabulary(),
                new Settings());
    }

    private record Tree(List<InitiativeNode> all) implements InitiativeTree {
        @Override
        public Optional<InitiativeNode> byKey(InitiativeKey key) {
            return all.stream().filter(node -> node.key().equals(key)).findFirst();
        }

        @Override
        public Optional<InitiativeNode> byId(InitiativeId id) {
            return all.stream().filter(node -> node.id().equals(id)).findFirst();
        }
    }

    private record Rules(List<ScopeRule> all) implements ScopeRules {
        @Override
        public List<ScopeRule> of(InitiativeId initiative) {
            return all.stream()
                    .filter(rule -> rule.initiative().equals(initiative))
                    .toList();
        }

        @Override
        public int revision(InitiativeId initiative) {
            return 0;
        }

        @Override
        public Outcome<List<ScopeRule>> addAll(
                UserKey actor, InitiativeNode on, List<RuleText> rules, int expectedRevision) {
            throw new UnsupportedOperationException("rules are fixed");
        }

        @Override
        public Outcome<ScopeRule> change(
                UserKey actor, InitiativeNode on, long ruleId, ScopeRule.Effect effect, int expectedRevision) {
            throw new UnsupportedOperationException("rules are fixed");
        }

        @Override
        public Outcome<ScopeRule> move(
                UserKey actor,
                InitiativeNode from,
                InitiativeNode to,
                long ruleId,
                int expectedRevision,
                int expectedThere) {
            throw new UnsupportedOperationException("rules are fixed");
        }

        @Override
        public Outcome<Integer> undo(UserKey actor, InitiativeNode on, int expectedRevision) {
            throw new UnsupportedOperationException("rules are fixed");
        }

        @Override
        public Outcome<ScopeRule> remove(UserKey actor, InitiativeNode on, long ruleId, int expectedRevision) {
            throw new UnsupportedOperationException("rules are fixed");
        }

        @Override
        public Outcome<ScopeRule> adopt(UserKey actor, InitiativeNode on, long ruleId, int expectedRevision) {
            throw new UnsupportedOperationException("rules are fixed");
        }
    }

    private static final class Settings implements RollupSettings {
        private final RollupChoices choices = new RollupChoices(
                "epic-link",
                "points",
                Arrays.stream(DemoResolution.values())
                        .filter(resolution -> resolution != DemoResolution.NONE && !resolution.isDelivered())
                        .map(resolution -> (long) resolution.number())
                        .collect(Collectors.toSet()),
                ZoneId.of("Europe/Amsterdam"),
                RollupChoices.DEFAULT_POLL,
                RollupChoices.DEFAULT_PAGES_PER_SECOND);

        @Override
        public RollupChoices current() {
            return choices;
        }

        @Override
        public int revision() {
            return 0;
        }

        @Override
        public Outcome<RollupChoices> change(UserKey actor, RollupChoices wanted, int expectedRevision) {
            throw new UnsupportedOperationException("settings are fixed");
        }
    }

    private static final class Vocabulary implements JiraVocabulary {
        private final Map<Long, Status> statuses = Arrays.stream(DemoStatus.values())
                .map(status -> new Status(status.number(), status.title(), StatusCategory.ofJiraKey(status.category())))
                .collect(Collectors.toMap(Status::id, status -> status));
        private final Map<Long, Type> types = Arrays.stream(DemoType.values())
                .map(type -> new Type(type.number(), type.title(), type == DemoType.SUB_TASK, type == DemoType.EPIC))
                .collect(Collectors.toMap(Type::id, type -> type));

        @Override
        public Map<Long, Status> statuses() {
            return statuses;
        }

        @Override
        public Map<Long, Type> types() {
            return types;
        }

        @Override
        public Map<Long, String> resolutions() {
            return Map.of();
        }

        @Override
        public Map<Long, JiraProject> jiraProjects() {
            return Map.of();
        }

        @Override
        public Map<Long, Named> versions(Collection<Long> ids) {
            return Map.of();
        }

        @Override
        public Map<Long, Named> components(Collection<Long> ids) {
            return Map.of();
        }

        @Override
        public List<Field> epicLinkFields() {
            return List.of();
        }

        @Override
        public List<Field> pointsFields() {
            return List.of();
        }
    }
}
