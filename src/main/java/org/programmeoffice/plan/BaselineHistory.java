package org.programmeoffice.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Every baseline an initiative ever had.
 *
 * @param all by number; at most one of them is proposed and at most one approved
 */
public record BaselineHistory(List<Baseline> all) {
    public static final BaselineHistory EMPTY = new BaselineHistory(List.of());

    public BaselineHistory {
        all = all.stream().sorted(Comparator.comparingInt(Baseline::number)).toList();
        if (only(all, Baseline.Proposed.class).size() > 1
                || only(all, Baseline.Approved.class).size() > 1) {
            throw new IllegalArgumentException("one baseline may be proposed and one approved");
        }
    }

    /** Returns the first baseline that was approved, whatever became of it. */
    public Optional<Baseline> original() {
        return all.stream().filter(baseline -> baseline.approval().isPresent()).findFirst();
    }

    /** Returns the baseline that holds now. */
    public Optional<Baseline.Approved> latest() {
        return only(all, Baseline.Approved.class).stream().findFirst();
    }

    /** Returns the baseline that waits for the board. */
    public Optional<Baseline.Proposed> proposed() {
        return only(all, Baseline.Proposed.class).stream().findFirst();
    }

    public Optional<Baseline> of(int number) {
        return all.stream().filter(baseline -> baseline.number() == number).findFirst();
    }

    public int nextNumber() {
        return all.isEmpty() ? 1 : all.get(all.size() - 1).number() + 1;
    }

    private static <B extends Baseline> List<B> only(List<Baseline> all, Class<B> type) {
        return all.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
