package org.programmeoffice.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmeoffice.access.Hierarchy.OTHER;
import static org.programmeoffice.access.Hierarchy.PORTFOLIO;
import static org.programmeoffice.access.Hierarchy.PROGRAMME;
import static org.programmeoffice.access.Hierarchy.PROJECT;
import static org.programmeoffice.access.Hierarchy.STRANGER;
import static org.programmeoffice.access.Hierarchy.VIEWER;
import static org.programmeoffice.access.Hierarchy.manager;
import static org.programmeoffice.common.Outcomes.done;
import static org.programmeoffice.common.Outcomes.refusal;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.programmeoffice.access.Role;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.Refusal;
import org.programmeoffice.dependency.DependencyDraft;
import org.programmeoffice.dependency.DependencyNotices;
import org.programmeoffice.dependency.InMemoryDependencies;
import org.programmeoffice.dependency.RaiseDependency;

class ShowRoadmapTest {
    private final PlanOffice office = new PlanOffice();
    private final InMemoryDependencies dependencies = new InMemoryDependencies();
    private final ShowRoadmap show = new ShowRoadmap(
            office.world,
            ids -> ids.stream().collect(Collectors.toMap(Function.identity(), id -> "Title " + id.value())),
            office.plans,
            office.baselines,
            dependencies,
            office.world.permissions,
            office.world.clock);

    @Test
    void theProgrammeComesFirstThenItsProjects() {
        plan(PROGRAMME, "2026-12-31");
        plan(PROJECT, "2026-05-31");

        var roadmap = done(show.show(VIEWER, PROGRAMME));

        assertThat(roadmap.rows()).extracting(RoadmapRow::key).containsExactly(PROGRAMME, PROJECT, OTHER);
        assertThat(roadmap.rows()).extracting(RoadmapRow::title).containsExactly("Title 2", "Title 3", "Title 4");
        assertThat(roadmap.rows()).extracting(row -> row.marks().size()).containsExactly(1, 1, 0);
    }

    @Test
    void aProjectShowsItselfOnlyAndAPortfolioEverything() {
        assertThat(done(show.show(VIEWER, OTHER)).rows())
                .extracting(RoadmapRow::key)
                .containsExactly(OTHER);
        assertThat(done(show.show(VIEWER, PORTFOLIO)).rows()).hasSize(4);
        assertThat(refusal(show.show(STRANGER, PROGRAMME))).isInstanceOf(Refusal.NotFound.class);
        assertThat(refusal(show.show(manager(PROJECT), PROGRAMME))).isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void troubleBetweenProjectsIsLinked() {
        for (var key : new InitiativeKey[] {PROJECT, OTHER}) {
            office.world.give(manager(PROGRAMME), key, Role.PROJECT_MANAGER);
        }
        var raise = new RaiseDependency(
                dependencies,
                office.world,
                office.world.permissions,
                office.world.revisions,
                new DependencyNotices(office.told, office.world.whoMay, office.world, office.world.clock),
                office.world.clock);
        done(raise.raise(
                manager(PROGRAMME),
                new DependencyDraft(
                        "PJ-3", "PJ-4", "Interface", "", "FINISH_START", "HIGH", "2026-06-30", "2026-07-15")));

        var roadmap = done(show.show(VIEWER, PROGRAMME));

        assertThat(roadmap.links()).hasSize(1);
        assertThat(roadmap.links().get(0).from()).contains(1);
        assertThat(roadmap.links().get(0).to()).contains(2);
        assertThat(roadmap.links().get(0).fromPosition())
                .isGreaterThan(roadmap.links().get(0).toPosition());
    }

    private void plan(InitiativeKey key, String forecast) {
        var draft = new MilestoneDraft("Go live", "DELIVERY", true, forecast, "", "", "", "");
        done(office.saveMilestone.save(manager(key), key, Optional.empty(), draft));
    }
}
