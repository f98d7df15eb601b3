package org.programmeoffice.workbench;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.programmeoffice.access.Permissions;
import org.programmeoffice.access.Role;
import org.programmeoffice.access.RoleAssignment;
import org.programmeoffice.access.RoleAssignments;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.InitiativeKind;
import org.programmeoffice.common.UserKey;
import org.programmeoffice.plan.PlanOutlook;
import org.programmeoffice.plan.Plans;
import org.programmeoffice.plan.ShowOutlooks;
import org.programmeoffice.portfolio.Initiative;
import org.programmeoffice.portfolio.Initiatives;
import org.programmeoffice.portfolio.LifecycleState;
import org.programmeoffice.workitem.ShowAllFigures;
import org.programmeoffice.workitem.ShownFigures;

/**
 * Looks through everything that a person may view for what asks for attention. What is over, or archived, is left out. The
 * number of statements does not grow with the initiatives.
 */
public final class ShowWorkbench {
    private static final Set<LifecycleState> OVER = Set.of(LifecycleState.CLOSED, LifecycleState.STOPPED);
    private static final Set<LifecycleState> DELIVERS = Set.of(LifecycleState.EXECUTING, LifecycleState.CLOSING);

    private final Permissions permissions;
    private final Initiatives initiatives;
    private final RoleAssignments roles;
    private final Plans plans;
    private final ShowOutlooks outlooks;
    private final ShowAllFigures figures;
    private final RiskConcerns risks;
    private final Clock clock;

    public ShowWorkbench(
            Permissions permissions,
            Initiatives initiatives,
            RoleAssignments roles,
            Plans plans,
            ShowOutlooks outlooks,
            ShowAllFigures figures,
            RiskConcerns risks,
            Clock clock) {
        this.permissions = permissions;
        this.initiatives = initiatives;
        this.roles = roles;
        this.plans = plans;
        this.outlooks = outlooks;
        this.figures = figures;
        this.risks = risks;
        this.clock = clock;
    }

    /**
     * Returns what asks for attention today.
     *
     * @param own only where the person holds a role on the initiative itself
     */
    public Workbench show(UserKey viewer, boolean own) {
        var today = LocalDate.now(clock);
        var viewable = permissions.viewable(viewer);
        var held =
                roles.on(viewable).stream().filter(role -> role.holdsOn(today)).toList();
        var alive = alive(viewer, viewable, held, own);
        var concerns = new ArrayList<Concern>();
        concerns.addAll(overdue(alive, today));
        var found = risks.of(viewer, alive, today);
        concerns.addAll(found.concerns());
        concerns.addAll(withoutManager(alive, held));
        concerns.addAll(withoutBaseline(alive, outlooks.show(viewer)));
        concerns.addAll(withoutWork(alive, figures.show(viewer)));
        concerns.sort(Comparator.comparing(Concern::finding)
                .thenComparing(concern -> concern.since().orElse(LocalDate.MAX)));
        return new Workbench(concerns, alive.size(), found.more(), today);
    }

    private Map<InitiativeId, Initiative> alive(
            UserKey viewer, Set<InitiativeId> viewable, List<RoleAssignment> held, boolean own) {
        var mine = held.stream()
                .filter(role -> role.person().equals(viewer))
                .map(RoleAssignment::initiative)
                .collect(Collectors.toSet());
        return initiatives.byIds(own ? mine : viewable).stream()
                .filter(one -> !one.registration().shelf().archived())
                .filter(one -> !OVER.contains(one.registration().lifecycle().state()))
                .collect(Collectors.toMap(Initiative::id, Function.identity()));
    }

    private List<Concern> overdue(Map<InitiativeId, Initiative> alive, LocalDate today) {
        return plans.milestones(alive.keySet()).stream()
                .filter(milestone -> !milestone.retired() && milestone.actual().isEmpty())
                .filter(milestone ->
                        milestone.forecast().filter(day -> day.isBefore(today)).isPresent())
                .flatMap(milestone -> Optional.ofNullable(alive.get(milestone.initiative())).stream()
                        .map(one -> new Concern(
                                Finding.MILESTONE_OVERDUE,
                                one.key(),
                                one.title(),
                                "",
                                milestone.name(),
                                milestone.forecast())))
                .toList();
    }

    private static List<Concern> withoutManager(Map<InitiativeId, Initiative> alive, List<RoleAssignment> held) {
        var run = held.stream()
                .filter(role -> role.role() == Role.PROGRAMME_MANAGER || role.role() == Role.PROJECT_MANAGER)
                .map(RoleAssignment::initiative)
                .collect(Collectors.toSet());
        return alive.values().stream()
                .filter(one -> Role.running(one.kind()).isPresent() && !run.contains(one.id()))
                .map(one -> Concern.about(Finding.NO_MANAGER, one.key(), one.title()))
                .toList();
    }

    private static List<Concern> withoutBaseline(
            Map<InitiativeId, Initiative> alive, Map<InitiativeId, PlanOutlook> outlooks) {
        return alive.values().stream()
                .filter(one -> one.kind() == InitiativeKind.PROJECT)
                .filter(one -> {
                    var plan = Optional.ofNullable(outlooks.get(one.id()));
                    boolean planned =
                            plan.flatMap(known -> known.time().finish()).isPresent();
                    boolean promised = plan.flatMap(PlanOutlook::promisedScope).isPresent();
                    return !promised
                            && (planned
                                    || DELIVERS.contains(
                                            one.registration().lifecycle().state()));
                })
                .map(one -> Concern.about(Finding.NO_BASELINE, one.key(), one.title()))
                .toList();
    }

    /** As long as work items are still being read nothing is said. */
    private static List<Concern> withoutWork(
            Map<InitiativeId, Initiative> alive, Map<InitiativeId, ShownFigures> figures) {
        return alive.values().stream()
                .filter(one -> one.kind() == InitiativeKind.PROJECT)
                .filter(one -> Optional.ofNullable(figures.get(one.id()))
                        .filter(shown ->
                                shown.complete() && shown.figures().inScope().items() == 0)
                        .isPresent())
                .map(one -> Concern.about(Finding.NO_WORK, one.key(), one.title()))
                .toList();
    }
}
