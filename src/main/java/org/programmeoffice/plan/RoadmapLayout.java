package org.programmeoffice.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Lays one project along an axis. */
final class RoadmapLayout {
    /** How much width a letter of a milestone's name takes, and how many letters are shown at most. */
    private static final int LETTER = 70;

    private static final int LETTERS = 24;
    private static final int GAP = 150;

    private final RoadmapAxis axis;
    private final LocalDate today;
    private final boolean crowded;

    RoadmapLayout(RoadmapAxis axis, LocalDate today, boolean crowded) {
        this.axis = axis;
        this.today = today;
        this.crowded = crowded;
    }

    RoadmapRow row(RoadmapProject project, int top) {
        var bars = bars(project);
        var marks = marks(project);
        int lanes = 2 + bars.stream().mapToInt(RoadmapRow.Bar::lane).max().orElse(0);
        int entries = project.stages().size() + project.milestones().size();
        return new RoadmapRow(
                project.key(), project.title(), top, lanes, bars, marks, entries - bars.size() - marks.size());
    }

    private List<RoadmapRow.Bar> bars(RoadmapProject project) {
        var bars = new ArrayList<RoadmapRow.Bar>();
        var ends = new ArrayList<LocalDate>();
        var drawn = project.stages().stream()
                .filter(stage -> stage.expected().start().isPresent())
                .filter(stage -> stage.expected().finish().isPresent())
                .sorted(Comparator.comparing(
                                (Stage stage) -> stage.expected().start().orElseThrow())
                        .thenComparing(Stage::order)
                        .thenComparing(Stage::number))
                .toList();
        for (var stage : drawn) {
            bars.add(bar(stage, project.baselines(), lane(ends, stage.expected())));
        }
        return List.copyOf(bars);
    }

    /** Returns the first lane that is free from the start on, and takes it up to the finish. */
    private static int lane(List<LocalDate> ends, PlanDates dates) {
        var start = dates.start().orElseThrow();
        int lane = 0;
        while (lane < ends.size() && !ends.get(lane).isBefore(start)) {
            lane++;
        }
        if (lane == ends.size()) {
            ends.add(dates.finish().orElseThrow());
        } else {
            ends.set(lane, dates.finish().orElseThrow());
        }
        return lane;
    }

    private RoadmapRow.Bar bar(Stage stage, BaselineHistory baselines, int lane) {
        int left = axis.at(stage.expected().start().orElseThrow());
        int right = axis.at(stage.expected().finish().orElseThrow().plusDays(1));
        return new RoadmapRow.Bar(
                stage.number(),
                stage.name(),
                left,
                Math.max(1, right - left),
                lane,
                stage.actual().finish().isPresent(),
                stage.slip(baselines));
    }

    private List<RoadmapRow.Mark> marks(RoadmapProject project) {
        var drawn = project.milestones().stream()
                .filter(milestone -> milestone.expected().isPresent())
                .sorted(Comparator.comparing(
                                (Milestone milestone) -> milestone.expected().orElseThrow())
                        .thenComparing(Milestone::number))
                .toList();
        var labelled = labelled(drawn);
        return drawn.stream()
                .map(milestone -> mark(milestone, project.baselines(), labelled.contains(milestone.number())))
                .toList();
    }

    /** Returns the numbers of those whose names fit beside them: key milestones are served first, from the left. */
    private Set<Integer> labelled(List<Milestone> drawn) {
        var labelled = new HashSet<Integer>();
        var taken = new ArrayList<int[]>();
        for (boolean key : new boolean[] {true, false}) {
            for (var milestone : drawn) {
                int from = axis.at(milestone.expected().orElseThrow());
                int to =
                        from + GAP + LETTER * Math.min(LETTERS, milestone.name().length());
                boolean free = taken.stream().allMatch(other -> to <= other[0] || other[1] <= from);
                if (milestone.key() == key && (key || !crowded) && free) {
                    labelled.add(milestone.number());
                    taken.add(new int[] {from, to});
                }
            }
        }
        return labelled;
    }

    private RoadmapRow.Mark mark(Milestone milestone, BaselineHistory baselines, boolean labelled) {
        var slip = milestone.slip(baselines);
        var day = milestone.expected().orElseThrow();
        return new RoadmapRow.Mark(
                milestone.number(),
                milestone.name(),
                milestone.type(),
                milestone.key(),
                axis.at(day),
                day,
                Roadmap.promised(slip.original()).map(axis::at),
                Roadmap.promised(slip.latest()).map(axis::at),
                slip,
                state(milestone, slip),
                labelled);
    }

    private RoadmapRow.State state(Milestone milestone, Slip slip) {
        if (milestone.actual().isPresent()) {
            return RoadmapRow.State.ACHIEVED;
        }
        if (milestone.expected().orElseThrow().isBefore(today)) {
            return RoadmapRow.State.OVERDUE;
        }
        if (slip.latest() instanceof Slip.Days days) {
            return days.count() > 0 ? RoadmapRow.State.SLIPPED : RoadmapRow.State.ON_TIME;
        }
        return RoadmapRow.State.NOT_PROMISED;
    }
}
