package org.programmeoffice.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.dependency.DependencyDetails;

/**
 * A programme's projects over time, as geometry: across in {@link RoadmapAxis#WIDTH}, down in lanes. Nothing is drawn here,
 * so page, report and mail can show the same picture.
 *
 * @param rows in the order given
 * @param lanes how many lanes all rows have together
 * @param links dependencies in trouble of these projects, by number
 * @param today where the present day begins
 */
public record Roadmap(RoadmapAxis axis, List<RoadmapRow> rows, int lanes, List<RoadmapLink> links, int today) {
    /** Above this many rows only key milestones bear their name. */
    static final int CROWDED = 30;

    /** Returns the roadmap of these projects; the axis always shows today, whatever else it shows. */
    public static Roadmap of(
            List<RoadmapProject> projects, Collection<DependencyDetails> dependencies, LocalDate today) {
        var troubles = dependencies.stream()
                .filter(dependency -> dependency.slack().reason().isTrouble())
                .toList();
        var axis = RoadmapAxis.over(days(projects, troubles, today));
        var rows = new ArrayList<RoadmapRow>();
        int top = 0;
        for (var project : projects) {
            var row = new RoadmapLayout(axis, today, projects.size() > CROWDED).row(project, top);
            rows.add(row);
            top += row.lanes();
        }
        var keys = projects.stream().map(RoadmapProject::key).toList();
        var links = troubles.stream().map(trouble -> link(axis, keys, trouble)).toList();
        return new Roadmap(axis, List.copyOf(rows), top, links, axis.at(today));
    }

    private static List<LocalDate> days(
            List<RoadmapProject> projects, List<DependencyDetails> troubles, LocalDate today) {
        return Stream.of(
                        Stream.of(today),
                        projects.stream().flatMap(Roadmap::days),
                        troubles.stream().flatMap(Roadmap::days))
                .flatMap(days -> days)
                .toList();
    }

    private static Stream<LocalDate> days(RoadmapProject project) {
        var stages = project.stages().stream()
                .map(Stage::expected)
                .flatMap(dates -> Stream.concat(dates.start().stream(), dates.finish().stream()));
        var milestones = project.milestones().stream()
                .flatMap(milestone -> Stream.concat(
                        milestone.expected().stream(),
                        Stream.of(milestone.slip(project.baselines()))
                                .flatMap(slip -> Stream.of(slip.original(), slip.latest()))
                                .flatMap(reading -> promised(reading).stream())));
        return Stream.concat(stages, milestones);
    }

    private static Stream<LocalDate> days(DependencyDetails trouble) {
        var terms = trouble.dependency().agreement().terms();
        return Stream.concat(Stream.of(terms.neededBy()), terms.promised().stream());
    }

    /** Returns the day that a reading of slip compares with. */
    static Optional<LocalDate> promised(Slip.Reading reading) {
        return reading instanceof Slip.Days days ? Optional.of(days.promised()) : Optional.empty();
    }

    private static RoadmapLink link(RoadmapAxis axis, List<InitiativeKey> keys, DependencyDetails trouble) {
        var dependency = trouble.dependency();
        var terms = dependency.agreement().terms();
        return new RoadmapLink(
                dependency.key(),
                trouble.giver(),
                trouble.receiver(),
                dependency.deliverable(),
                row(keys, trouble.giver()),
                row(keys, trouble.receiver()),
                axis.at(terms.promised().orElse(terms.neededBy())),
                axis.at(terms.neededBy()),
                terms.neededBy(),
                terms.promised(),
                trouble.slack());
    }

    private static Optional<Integer> row(List<InitiativeKey> keys, InitiativeKey key) {
        int at = keys.indexOf(key);
        return at < 0 ? Optional.empty() : Optional.of(at);
    }
}
