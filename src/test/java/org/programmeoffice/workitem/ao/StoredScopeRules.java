package org.programmeoffice.workitem.ao;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.programmeoffice.access.InitiativeNode;
import org.programmeoffice.access.InitiativeTree;
import org.programmeoffice.ao.AoRevisions;
import org.programmeoffice.ao.RevisionRow;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.InitiativeKind;
import org.programmeoffice.sandbox.ao.AoTestDatabase;
import org.programmeoffice.workitem.ScopeRules;
import org.programmeoffice.workitem.ScopeRulesContract;

/** The contract of scope rules over rows, whose initiatives 1 and 2 are projects of that number. */
abstract class StoredScopeRules extends ScopeRulesContract implements InitiativeTree {
    private AoTestDatabase database;

    abstract AoTestDatabase.Product product();

    @BeforeEach
    void open() {
        database = AoTestDatabase.open(product(), ScopeRuleRow.class, RevisionRow.class);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Override
    protected ScopeRules rules() {
        var ao = database.activeObjects();
        return new AoScopeRules(ao, new AoRevisions(ao), this, Clock.systemUTC());
    }

    @Override
    public Optional<InitiativeNode> byKey(InitiativeKey key) {
        return all().stream().filter(node -> node.key().equals(key)).findFirst();
    }

    @Override
    public Optional<InitiativeNode> byId(InitiativeId id) {
        return all().stream().filter(node -> node.id().equals(id)).findFirst();
    }

    @Override
    public List<InitiativeNode> all() {
        return List.of(node(1), node(2));
    }

    private static InitiativeNode node(long id) {
        return new InitiativeNode(
                new InitiativeId(id), new InitiativeKey("PJ", id), InitiativeKind.PROJECT, Optional.empty());
    }
}
