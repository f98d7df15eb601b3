package org.programmeoffice.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmeoffice.plan.PlanFixtures.milestone;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.WorkingDays;
import org.programmeoffice.dependency.Agreement;
import org.programmeoffice.dependency.Criticality;
import org.programmeoffice.dependency.Dependency;
import org.programmeoffice.dependency.DependencyDetails;
import org.programmeoffice.dependency.DependencyType;
import org.programmeoffice.dependency.Side;
import org.programmeoffice.dependency.Terms;

class RoadmapLinkTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void onlyDependenciesInTroubleAreLinked() {
        var projects = List.of(new RoadmapProject(
                new InitiativeKey("PJ", 1),
                "Project",
                List.of(),
                List.of(milestone(1, "2026-05-31")),
                BaselineHistory.EMPTY));
        var late = dependency(1, "2026-09-01", EnumSet.allOf(Side.class));
        var fine = dependency(2, "2026-04-01", EnumSet.allOf(Side.class));
        var open = dependency(3, "2026-09-01", Set.of());

        var roadmap = Roadmap.of(projects, List.of(late, fine, open), TODAY);

        assertThat(roadmap.links()).extracting(RoadmapLink::key).containsExactly("DEP-1");
        var link = roadmap.links().get(0);
        assertThat(link.from()).contains(0);
        assertThat(link.to()).isEmpty();
        assertThat(link.fromPosition()).isEqualTo(roadmap.axis().at(LocalDate.of(2026, 9, 1)));
        assertThat(link.toPosition()).isEqualTo(roadmap.axis().at(LocalDate.of(2026, 8, 1)));
        assertThat(roadmap.axis().to()).isEqualTo(LocalDate.of(2026, 9, 30));
    }

    private static DependencyDetails dependency(int number, String promised, Set<Side> acceptedBy) {
        var terms = new Terms(LocalDate.of(2026, 8, 1), Optional.of(LocalDate.parse(promised)));
        var dependency = new Dependency(
                number,
                new InitiativeId(1),
                new InitiativeId(2),
                "Interface",
                "",
                DependencyType.FINISH_START,
                Criticality.HIGH,
                Agreement.propose(terms, acceptedBy),
                "",
                1);
        return new DependencyDetails(
                dependency,
                new InitiativeKey("PJ", 1),
                new InitiativeKey("PJ", 2),
                dependency.slack(WorkingDays.WEEKDAYS),
                Set.of());
    }
}
