package org.programmeoffice.sandbox.demo;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Generated work items: the same arguments always give the same items, project by project.
 *
 * @param items how many there are in all
 * @param projects over how many Jira projects, the first ones larger
 * @param end the day before which everything happened; the items cover two years
 */
public record DemoItems(int items, int projects, long seed, LocalDate end) {
    private static final int YEARS = 2;

    /** Returns items over a number of projects that suits them. */
    public static DemoItems of(int items, long seed, LocalDate end) {
        return new DemoItems(items, DemoProjects.suiting(items), seed, end);
    }

    /** Returns the day on which the first project began. */
    public LocalDate start() {
        return end.minusYears(YEARS);
    }

    /** Returns the items one after the other; nothing is kept but the project that is being made. */
    public Stream<DemoItem> stream() {
        var iterator = new Items();
        var characteristics = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
        return StreamSupport.stream(Spliterators.spliterator(iterator, items, characteristics), false);
    }

    /** Returns how many items the first projects have together: a project has two shares, every third has six. */
    int upTo(int project) {
        return (int) ((long) items * shares(project) / shares(projects));
    }

    private static long shares(int project) {
        return 2L * project + 4L * ((project + 2) / 3);
    }

    private final class Items implements Iterator<DemoItem> {
        private final DemoEpics epics = new DemoEpics();
        private Iterator<DemoItem> current = Collections.emptyIterator();
        private int project;

        @Override
        public boolean hasNext() {
            while (!current.hasNext() && project < projects) {
                current =
                        new DemoProject(DemoItems.this, project, epics).items().iterator();
                project++;
            }
            return current.hasNext();
        }

        @Override
        public DemoItem next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return current.next();
        }
    }
}
