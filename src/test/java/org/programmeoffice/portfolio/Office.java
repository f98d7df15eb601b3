package org.programmeoffice.portfolio;

import java.time.Clock;
import java.util.Optional;
import org.programmeoffice.access.AssignRole;
import org.programmeoffice.access.EndRole;
import org.programmeoffice.access.InMemoryPeople;
import org.programmeoffice.access.InMemoryRevisions;
import org.programmeoffice.access.InMemoryRoleAssignments;
import org.programmeoffice.access.InitiativeTree;
import org.programmeoffice.access.ListRoles;
import org.programmeoffice.access.NewRole;
import org.programmeoffice.access.Permissions;
import org.programmeoffice.access.Revisions;
import org.programmeoffice.access.Role;
import org.programmeoffice.access.RoleAssignment;
import org.programmeoffice.access.RoleAssignments;
import org.programmeoffice.access.RoleNotices;
import org.programmeoffice.access.ShowHistory;
import org.programmeoffice.access.Subject;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.InitiativeKind;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.UserKey;
import org.programmeoffice.notify.Told;

/** Every use case of records and roles, wired over the stores given, for tests. */
public final class Office {
    public final InMemoryPeople people = new InMemoryPeople();
    public final Told told = new Told();
    public final Initiatives initiatives;
    public final RoleAssignments roles;
    public final Revisions revisions;
    public final Permissions permissions;
    public final CreateInitiative create;
    public final EditInitiative edit;
    public final MoveInitiative move;
    public final DecideState decide;
    public final DeclareConfidence declare;
    public final ShowConfidence confidence;
    public final ImportRecords imports;
    public final ArchiveInitiative archive;
    public final InMemoryDeclarations declarations = new InMemoryDeclarations();
    public final ShowInitiative show;
    public final ListInitiatives list;
    public final SetKeyPrefixes setPrefixes;
    public final ShowKeyPrefixes showPrefixes;
    public final AssignRole assign;
    public final EndRole end;
    public final ListRoles listRoles;
    public final ShowHistory history;

    public Office(
            Initiatives initiatives,
            InitiativeTree tree,
            KeyPrefixes prefixes,
            RoleAssignments roles,
            Revisions revisions,
            Clock clock) {
        this.initiatives = initiatives;
        this.roles = roles;
        this.revisions = revisions;
        JiraProjectKeys jiraProjects = "JIRA"::equals;
        permissions = new Permissions(tree, roles, clock);
        create = new CreateInitiative(initiatives, prefixes, tree, permissions, roles, revisions, people, clock);
        edit = new EditInitiative(initiatives, tree, permissions, revisions, clock);
        move = new MoveInitiative(initiatives, tree, permissions, revisions, clock);
        decide = new DecideState(initiatives, permissions, revisions, clock);
        declare = new DeclareConfidence(initiatives, declarations, permissions, revisions, clock);
        confidence = new ShowConfidence(initiatives, declarations, tree, permissions);
        archive = new ArchiveInitiative(initiatives, permissions, revisions, clock);
        imports = new ImportRecords(
                initiatives, declarations, prefixes, tree, permissions, roles, revisions, people, clock);
        show = new ShowInitiative(initiatives, tree, permissions);
        list = new ListInitiatives(initiatives, tree, permissions);
        setPrefixes = new SetKeyPrefixes(prefixes, initiatives, jiraProjects, revisions, people, clock);
        showPrefixes = new ShowKeyPrefixes(prefixes, initiatives, jiraProjects, revisions, people);
        var notices = new RoleNotices(told, tree, roles, clock);
        assign = new AssignRole(tree, permissions, roles, revisions, people, notices, clock);
        end = new EndRole(tree, permissions, roles, revisions, people, notices, clock);
        listRoles = new ListRoles(permissions, roles, revisions);
        history = new ShowHistory(permissions, revisions);
    }

    /** Returns an empty office in memory. */
    public static Office inMemory(Clock clock) {
        var initiatives = new InMemoryInitiatives();
        return new Office(
                initiatives,
                initiatives.tree(),
                new InMemoryKeyPrefixes(),
                new InMemoryRoleAssignments(),
                new InMemoryRevisions(),
                clock);
    }

    /** Returns a new portfolio, created by an administrator, with that chair. */
    public InitiativeKey portfolio(UserKey chair) {
        var draft = new NewInitiative(InitiativeKind.PORTFOLIO, "Portfolio", "", "", Optional.of(chair));
        return done(create.create(people.administrator("admin"), draft)).key();
    }

    /** Returns a new programme or project that stands alone, managed by the creator. */
    public InitiativeKey alone(UserKey creator, InitiativeKind kind) {
        people.creator(creator.value());
        return done(create.create(creator, new NewInitiative(kind, "Alone", "", "", Optional.empty())))
                .key();
    }

    /** Returns a new programme or project in the parent, managed by the creator. */
    public InitiativeKey inside(UserKey creator, InitiativeKind kind, InitiativeKey parent) {
        var draft = new NewInitiative(kind, "Inside", "", parent.toString(), Optional.empty());
        return done(create.create(creator, draft)).key();
    }

    /** Gives a role from today on, on the newest revision of the roles. */
    public Outcome<RoleAssignment> give(UserKey actor, InitiativeKey key, UserKey person, Role role) {
        int revision = revisions.newestNumber(Subject.rolesOf(key));
        return assign.assign(actor, key, new NewRole(person, role, Optional.empty(), Optional.empty()), revision);
    }

    /** Returns the value of what must have been done. */
    public static <T> T done(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T> done) {
            return done.value();
        }
        throw new AssertionError("was refused: " + outcome);
    }
}
