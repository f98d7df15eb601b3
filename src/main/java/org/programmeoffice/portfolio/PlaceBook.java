package org.programmeoffice.portfolio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.programmeoffice.access.Action;
import org.programmeoffice.access.InitiativeTree;
import org.programmeoffice.access.People;
import org.programmeoffice.access.Permissions;
import org.programmeoffice.access.Role;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.InitiativeKind;
import org.programmeoffice.common.UserKey;

/** Finds the portfolios and programmes that a file names, among those that one person may view, or plans new ones. */
final class PlaceBook {
    private final UserKey actor;
    private final Permissions permissions;
    private final Placement placement;
    private final People people;
    private final List<Initiative> viewable;
    private final Map<String, Optional<Place>> places = new HashMap<>();
    private final List<Place> fresh = new ArrayList<>();

    PlaceBook(UserKey actor, Initiatives initiatives, InitiativeTree tree, Permissions permissions, People people) {
        this.actor = actor;
        this.permissions = permissions;
        this.placement = new Placement(tree, permissions);
        this.people = people;
        var seen = tree.all().stream()
                .filter(node -> node.kind() != InitiativeKind.PROJECT)
                .toList();
        var ids = permissions.viewable(actor, tree.all());
        this.viewable = initiatives.byIds(
                seen.stream().map(node -> node.id()).filter(ids::contains).toList());
    }

    /** Returns what the import creates, holders first. */
    List<Place> fresh() {
        return List.copyOf(fresh);
    }

    /** Returns where a row puts its project; empty if it stands alone. What is wrong is noted at the row's cells. */
    Optional<Place> of(RecordLine line, ImportErrors errors) {
        var portfolio = line.portfolio().isEmpty()
                ? Optional.<Place>empty()
                : place(InitiativeKind.PORTFOLIO, line.portfolio(), Optional.empty(), line.row(), errors);
        if (line.programme().isEmpty()
                || (portfolio.isEmpty() && !line.portfolio().isEmpty())) {
            return portfolio;
        }
        return place(InitiativeKind.PROGRAMME, line.programme(), portfolio, line.row(), errors);
    }

    private Optional<Place> place(
            InitiativeKind kind, String name, Optional<Place> holder, int row, ImportErrors errors) {
        var path = holder.map(above -> above.title().toLowerCase(Locale.ROOT)).orElse("") + "\n" + kind + "\n"
                + name.toLowerCase(Locale.ROOT);
        var known = places.get(path);
        if (known == null) {
            known = found(kind, name, holder, row, errors);
            places.put(path, known);
        }
        return known;
    }

    private Optional<Place> found(
            InitiativeKind kind, String name, Optional<Place> holder, int row, ImportErrors errors) {
        var same = viewable.stream()
                .filter(one -> one.kind() == kind && isCalled(one, name))
                .filter(one -> kind == InitiativeKind.PORTFOLIO || stands(one, holder))
                .toList();
        var field = kind == InitiativeKind.PORTFOLIO ? "portfolio" : "programme";
        if (same.size() > 1) {
            errors.add(row, field, "pmo.portfolio.import.several", name);
            return Optional.empty();
        }
        if (same.size() == 1) {
            return Optional.of(new Place(kind, name, holder, Optional.of(same.get(0)), Optional.empty()));
        }
        if (!mayCreate(kind, holder)) {
            errors.add(row, field, "pmo.portfolio.import.mayNotCreate", name);
        }
        var planned = new Place(kind, name, holder, Optional.empty(), roleInside(kind, holder));
        fresh.add(planned);
        return Optional.of(planned);
    }

    private static boolean isCalled(Initiative one, String name) {
        return one.title().equalsIgnoreCase(name) || one.key().toString().equalsIgnoreCase(name);
    }

    private static boolean stands(Initiative one, Optional<Place> holder) {
        return holder.map(above -> above.isParentOf(one))
                .orElseGet(() -> one.parent().isEmpty());
    }

    /** Returns whether the person may create something of that kind there. */
    boolean mayCreate(InitiativeKind kind, Optional<Place> holder) {
        if (kind == InitiativeKind.PORTFOLIO) {
            return people.isAdministrator(actor);
        }
        if (holder.isEmpty()) {
            return people.mayCreateInitiatives(actor);
        }
        return holder.get()
                .known()
                .map(known -> placement.refusalToCreate(actor, known.node()).isEmpty())
                .orElse(true);
    }

    /**
     * Returns the role that the person gets on what is created there. A board, which may appoint anybody, appoints whoever
     * imports until it names somebody else; what an office brings in, it runs not.
     */
    Optional<Role> roleInside(InitiativeKind kind, Optional<Place> holder) {
        var running = Role.running(kind).or(() -> Optional.of(Role.BOARD_CHAIR));
        if (holder.isEmpty()) {
            return running;
        }
        var known = holder.get().known();
        if (known.isEmpty()) {
            return holder.get().role().equals(Optional.of(Role.PMO)) ? Optional.of(Role.PMO) : running;
        }
        var node = known.get().node();
        var first = placement.firstRole(actor, kind, Optional.of(node));
        boolean appoints = permissions.refusal(actor, Action.ASSIGN_ROLES, node).isEmpty();
        return first.or(() -> appoints ? running : Optional.empty());
    }

    /** Returns why a project may not leave where it stands for the other place; true if it may. */
    boolean mayMove(Initiative project, Optional<Place> to) {
        var letsGo = project.parent()
                .flatMap(this::known)
                .map(holder -> placement.refusal(actor, holder.node()).isEmpty())
                .orElseGet(() -> project.parent().isEmpty());
        return letsGo
                && to.flatMap(Place::known)
                        .map(known -> placement.refusal(actor, known.node()).isEmpty())
                        .orElse(true);
    }

    private Optional<Initiative> known(InitiativeId id) {
        return viewable.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Returns the portfolios and programmes that the person may view, by id. */
    Map<InitiativeId, Initiative> viewable() {
        return viewable.stream().collect(Collectors.toMap(Initiative::id, one -> one));
    }
}
