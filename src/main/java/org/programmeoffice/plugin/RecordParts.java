package org.programmeoffice.plugin;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import org.programmeoffice.access.AssignRole;
import org.programmeoffice.access.EndRole;
import org.programmeoffice.access.FindPeople;
import org.programmeoffice.access.ListRoles;
import org.programmeoffice.access.Permissions;
import org.programmeoffice.access.RoleNotices;
import org.programmeoffice.access.ShowHistory;
import org.programmeoffice.access.WhoMay;
import org.programmeoffice.access.ao.AoRoleAssignments;
import org.programmeoffice.ao.AoRevisions;
import org.programmeoffice.notify.Notices;
import org.programmeoffice.portfolio.ArchiveInitiative;
import org.programmeoffice.portfolio.ArrangeChildren;
import org.programmeoffice.portfolio.CreateInitiative;
import org.programmeoffice.portfolio.DecideState;
import org.programmeoffice.portfolio.DeclareConfidence;
import org.programmeoffice.portfolio.EditInitiative;
import org.programmeoffice.portfolio.ImportRecords;
import org.programmeoffice.portfolio.KnownTerms;
import org.programmeoffice.portfolio.ListInitiatives;
import org.programmeoffice.portfolio.MoveInitiative;
import org.programmeoffice.portfolio.SetKeyPrefixes;
import org.programmeoffice.portfolio.SetTerms;
import org.programmeoffice.portfolio.ShowConfidence;
import org.programmeoffice.portfolio.ShowInitiative;
import org.programmeoffice.portfolio.ShowKeyPrefixes;
import org.programmeoffice.portfolio.ShowTree;
import org.programmeoffice.portfolio.ao.AoDeclarations;
import org.programmeoffice.portfolio.ao.AoInitiativeTree;
import org.programmeoffice.portfolio.ao.AoInitiatives;
import org.programmeoffice.portfolio.ao.AoKeyPrefixes;
import org.programmeoffice.portfolio.ao.AoTerms;

/** Records of portfolios, programmes and projects, and who may do what to them. */
final class RecordParts {
    final AoRevisions revisions;
    final AoInitiativeTree tree;
    final AoRoleAssignments roles;
    final AoInitiatives initiatives;
    final Permissions permissions;
    final WhoMay whoMay;
    final ListRoles listRoles;
    final ShowHistory showHistory;
    final ShowInitiative showInitiative;
    final ListInitiatives listInitiatives;
    final ShowTree showTree;
    final ShowConfidence showConfidence;
    final ShowKeyPrefixes showKeyPrefixes;
    final ImportRecords importRecords;
    final KnownTerms knownTerms;
    final SetTerms setTerms;
    final List<Object> useCases;

    RecordParts(ActiveObjects ao, AoRevisions revisions, JiraParts jira, Notices notices) {
        this.revisions = revisions;
        roles = new AoRoleAssignments(ao);
        initiatives = new AoInitiatives(ao);
        var prefixes = new AoKeyPrefixes(ao);
        var people = jira.people;
        var clock = jira.clock;
        tree = new AoInitiativeTree(ao);
        permissions = new Permissions(tree, roles, clock);
        whoMay = new WhoMay(tree, roles, permissions, clock);

        var roleNotices = new RoleNotices(notices, tree, roles, clock);
        listRoles = new ListRoles(permissions, roles, revisions);
        showHistory = new ShowHistory(permissions, revisions);
        showInitiative = new ShowInitiative(initiatives, tree, permissions);
        var declarations = new AoDeclarations(ao);
        showConfidence = new ShowConfidence(initiatives, declarations, tree, permissions);
        showTree = new ShowTree(initiatives, tree, tree, permissions);
        listInitiatives = new ListInitiatives(initiatives, tree, permissions);
        importRecords = new ImportRecords(
                initiatives, declarations, prefixes, tree, permissions, roles, revisions, people, clock);
        var terms = new AoTerms(ao);
        knownTerms = new KnownTerms(terms);
        setTerms = new SetTerms(terms, knownTerms, revisions, people, clock);
        showKeyPrefixes = new ShowKeyPrefixes(prefixes, initiatives, jira.projectKeys, revisions, people);
        useCases = List.of(
                listRoles,
                showHistory,
                showInitiative,
                listInitiatives,
                showKeyPrefixes,
                new AssignRole(tree, permissions, roles, revisions, people, roleNotices, clock),
                new EndRole(tree, permissions, roles, revisions, people, roleNotices, clock),
                new FindPeople(people, permissions),
                new CreateInitiative(initiatives, prefixes, tree, permissions, roles, revisions, people, clock),
                new EditInitiative(initiatives, tree, permissions, revisions, clock),
                new DecideState(initiatives, permissions, revisions, clock),
                new DeclareConfidence(initiatives, declarations, permissions, revisions, clock),
                showConfidence,
                new ArrangeChildren(initiatives, tree, permissions, revisions, clock),
                new ArchiveInitiative(initiatives, permissions, revisions, clock),
                importRecords,
                setTerms,
                new MoveInitiative(initiatives, tree, permissions, revisions, clock),
                new SetKeyPrefixes(prefixes, initiatives, jira.projectKeys, revisions, people, clock));
    }
}
