package org.programmeoffice.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.programmeoffice.access.InitiativeNode;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.InitiativeKind;
import org.programmeoffice.common.UserKey;
import org.programmeoffice.sandbox.demo.DemoItem;
import org.programmeoffice.sandbox.demo.DemoType;
import org.programmeoffice.workitem.ScopeRule;
import org.programmeoffice.workitem.ScopeRule.Effect;
import org.programmeoffice.workitem.Selector;

/**
 * 1,000 projects in 40 programmes in 4 portfolios. Every other project takes its epics with their sub-tasks, the others a Jira
 * project; every tenth also takes a version of its neighbour, and every twentieth leaves a component out.
 */
final class BenchScope {
    static final int PROGRAMMES = 40;
    static final int PORTFOLIOS = 4;

    private static final long FIRST_PROGRAMME = 10_000;
    private static final long FIRST_PORTFOLIO = 20_000;
    private static final UserKey SAVER = new UserKey("bench");

    private final List<ScopeRule> rules = new ArrayList<>();

    BenchScope(int items) {
        BenchItems.stream(items)
                .filter(item -> item.type() == DemoType.EPIC && item.project() % 2 == 0)
                .forEach(this::addEpic);
        for (int project = 0; project < BenchItems.PROJECTS; project++) {
            addOthers(project);
        }
    }

    List<ScopeRule> rules() {
        return rules;
    }

    static List<InitiativeNode> nodes() {
        var nodes = new ArrayList<InitiativeNode>();
        for (int portfolio = 0; portfolio < PORTFOLIOS; portfolio++) {
            nodes.add(node(FIRST_PORTFOLIO + portfolio, InitiativeKind.PORTFOLIO, Optional.empty()));
        }
        for (int programme = 0; programme < PROGRAMMES; programme++) {
            nodes.add(node(
                    FIRST_PROGRAMME + programme,
                    InitiativeKind.PROGRAMME,
                    Optional.of(new InitiativeId(FIRST_PORTFOLIO + programme % PORTFOLIOS))));
        }
        for (int project = 0; project < BenchItems.PROJECTS; project++) {
            nodes.add(node(
                    project + 1L,
                    InitiativeKind.PROJECT,
                    Optional.of(new InitiativeId(FIRST_PROGRAMME + project % PROGRAMMES))));
        }
        return nodes;
    }

    private void addEpic(DemoItem epic) {
        add(epic.project(), Effect.INCLUDE, new Selector.Epic(epic.id(), true));
    }

    private void addOthers(int project) {
        if (project % 2 == 1) {
            add(project, Effect.INCLUDE, new Selector.JiraProject(BenchItems.jiraProject(project)));
        }
        if (project % 10 == 3) {
            add(project, Effect.INCLUDE, new Selector.FixVersion(BenchItems.version(project + 1, 2)));
        }
        if (project % 20 == 5) {
            add(project, Effect.EXCLUDE, new Selector.JiraComponent(BenchItems.component(project, 1)));
        }
    }

    private void add(int project, Effect effect, Selector selector) {
        rules.add(new ScopeRule(
                rules.size() + 1L, new InitiativeId(project + 1L), effect, selector, SAVER, Instant.EPOCH));
    }

    private static InitiativeNode node(long id, InitiativeKind kind, Optional<InitiativeId> parent) {
        return new InitiativeNode(new InitiativeId(id), new InitiativeKey(kind.defaultPrefix(), id), kind, parent);
    }
}
