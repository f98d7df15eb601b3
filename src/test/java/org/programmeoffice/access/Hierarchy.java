package org.programmeoffice.access;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.InitiativeKind;
import org.programmeoffice.common.UserKey;

/**
 * A portfolio PF-1 with a programme PG-2, which holds the projects PJ-3 and PJ-4; on 2 March 2026. Each has a manager and
 * a chair of its own, such as {@code manager-PJ-3}; {@code viewer} looks on from the portfolio.
 */
public final class Hierarchy implements InitiativeTree {
    public static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    public static final InitiativeKey PORTFOLIO = new InitiativeKey("PF", 1);
    public static final InitiativeKey PROGRAMME = new InitiativeKey("PG", 2);
    public static final InitiativeKey PROJECT = new InitiativeKey("PJ", 3);
    public static final InitiativeKey OTHER = new InitiativeKey("PJ", 4);
    public static final UserKey VIEWER = new UserKey("viewer");
    public static final UserKey STRANGER = new UserKey("stranger");

    public final Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
    public final RoleAssignments roles = new InMemoryRoleAssignments();
    public final Revisions revisions = new InMemoryRevisions();
    public final Permissions permissions = new Permissions(this, roles, clock);
    public final WhoMay whoMay = new WhoMay(this, roles, permissions, clock);
    private final List<InitiativeNode> nodes = new ArrayList<>();

    public Hierarchy() {
        add(PORTFOLIO, InitiativeKind.PORTFOLIO, Optional.empty());
        add(PROGRAMME, InitiativeKind.PROGRAMME, Optional.of(id(PORTFOLIO)));
        add(PROJECT, InitiativeKind.PROJECT, Optional.of(id(PROGRAMME)));
        add(OTHER, InitiativeKind.PROJECT, Optional.of(id(PROGRAMME)));
        give(VIEWER, PORTFOLIO, Role.VIEWER);
    }

    public static UserKey manager(InitiativeKey key) {
        return new UserKey("manager-" + key);
    }

    public static UserKey chair(InitiativeKey key) {
        return new UserKey("chair-" + key);
    }

    /** Returns the id, which is the number of the key. */
    public static InitiativeId id(InitiativeKey key) {
        return new InitiativeId(key.number());
    }

    public void give(UserKey person, InitiativeKey key, Role role) {
        roles.add(id(key), person, role, LocalDate.of(2026, 1, 1), Optional.empty());
    }

    @Override
    public Optional<InitiativeNode> byKey(InitiativeKey key) {
        return nodes.stream().filter(node -> node.key().equals(key)).findFirst();
    }

    @Override
    public Optional<InitiativeNode> byId(InitiativeId id) {
        return nodes.stream().filter(node -> node.id().equals(id)).findFirst();
    }

    @Override
    public List<InitiativeNode> all() {
        return List.copyOf(nodes);
    }

    private void add(InitiativeKey key, InitiativeKind kind, Optional<InitiativeId> parent) {
        nodes.add(new InitiativeNode(id(key), key, kind, parent));
        give(manager(key), key, Role.running(kind).orElse(Role.PMO));
        give(chair(key), key, Role.BOARD_CHAIR);
    }
}
