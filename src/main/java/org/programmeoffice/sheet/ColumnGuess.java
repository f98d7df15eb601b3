package org.programmeoffice.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.programmeoffice.sheet.ColumnMapping.Certainty;
import org.programmeoffice.sheet.ColumnMapping.Match;

/** Guesses which column goes to which field, by headings first and by what the cells look like second. */
final class ColumnGuess {
    /** A heading less like a field's name than this does not speak for it. */
    static final int ENOUGH = 60;

    private static final int SAMPLE = 60;
    private static final int MOSTLY = 80;
    private static final int HARDLY = 20;

    private record Candidate(SheetField<?> field, int column, int score, int likeness) {}

    private final Sheet sheet;
    private final HeadingRow headings;
    private final List<SheetField<?>> fields;

    ColumnGuess(Sheet sheet, HeadingRow headings, List<SheetField<?>> fields) {
        this.sheet = sheet;
        this.headings = headings;
        this.fields = fields;
    }

    ColumnMapping mapping() {
        var matches = new HashMap<String, Match>();
        var taken = new HashSet<Integer>();
        for (var candidate : candidates()) {
            if (!matches.containsKey(candidate.field().name()) && taken.add(candidate.column())) {
                var certainty = candidate.likeness() == 100 ? Certainty.SAME_HEADING : Certainty.LIKE_HEADING;
                matches.put(candidate.field().name(), new Match(candidate.column(), certainty));
            }
        }
        addByContent(matches, taken);
        return new ColumnMapping(matches);
    }

    private List<Candidate> candidates() {
        var candidates = new ArrayList<Candidate>();
        headings.texts()
                .forEach((column, text) -> fields.forEach(field -> {
                    int likeness = field.likeness(text);
                    int score = likeness + hint(field, column);
                    if (likeness >= ENOUGH && score >= ENOUGH) {
                        candidates.add(new Candidate(field, column, score, likeness));
                    }
                }));
        candidates.sort(Comparator.comparingInt(Candidate::score).reversed().thenComparingInt(Candidate::column));
        return candidates;
    }

    /** Cells that can be read speak for the field a little, cells that cannot speak against it more. */
    private int hint(SheetField<?> field, int column) {
        int readable = readable(field, column);
        if (readable < 0) {
            return 0;
        }
        return readable < HARDLY ? -15 : field.rule().isTelling() ? readable / 10 : 0;
    }

    private void addByContent(Map<String, Match> matches, Set<Integer> taken) {
        for (var field : fields) {
            if (field.rule().isTelling() && !matches.containsKey(field.name())) {
                var fitting = sheet.columns().stream()
                        .filter(column -> !taken.contains(column) && readable(field, column) >= MOSTLY)
                        .toList();
                if (fitting.size() == 1 && isSoleWanting(field, fitting.get(0), matches)) {
                    taken.add(fitting.get(0));
                    matches.put(field.name(), new Match(fitting.get(0), Certainty.CONTENT));
                }
            }
        }
    }

    private boolean isSoleWanting(SheetField<?> field, int column, Map<String, Match> matches) {
        return fields.stream()
                .filter(other -> other.rule().isTelling() && !matches.containsKey(other.name()))
                .filter(other -> readable(other, column) >= MOSTLY)
                .allMatch(field::equals);
    }

    /** Returns the percentage of the column's first cells that the field's rule can read; -1 if all are blank. */
    private int readable(SheetField<?> field, int column) {
        var cells = sheet.rows().stream()
                .filter(row -> row.index() > headings.lastRow())
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isBlank())
                .limit(SAMPLE)
                .toList();
        long readable = cells.stream().filter(cell -> isReadable(field, cell)).count();
        return cells.isEmpty() ? -1 : (int) (100 * readable / cells.size());
    }

    private static boolean isReadable(SheetField<?> field, Cell cell) {
        return cell instanceof Cell.Plain plain
                && field.rule().read(plain, new Notation(Notation.DateOrder.DAY_FIRST, Notation.DecimalMark.DOT))
                        instanceof Reading.Value;
    }
}
