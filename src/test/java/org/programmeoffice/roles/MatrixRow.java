package org.programmeoffice.roles;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A line of {@code role-matrix.txt} that tries a door.
 *
 * @param door such as {@code PUT initiatives/{key}}
 * @param permission the name of a line with who may
 * @param path what is tried
 * @param body what is sent; empty for none
 * @param hidden the status for whoever does not view the subject
 * @param refused the status for whoever views it and may not do this
 */
record MatrixRow(String door, String permission, String path, String body, int hidden, int refused) {
    static List<MatrixRow> doors() {
        return lines("door ")
                .map(cells -> new MatrixRow(
                        cells.get(0),
                        cells.get(1),
                        cells.get(2),
                        cells.size() > 3 ? cells.get(3) : "",
                        status(cells, "hidden=", 404),
                        status(cells, "refused=", 403)))
                .toList();
    }

    /** Returns who may, by permission: on a portfolio, a programme, a project. */
    static Map<String, List<Set<String>>> permissions() {
        return lines("may ").collect(toMap(cells -> cells.get(0), cells -> cells.stream()
                .skip(1)
                .map(who -> Set.of(who.split(" ")))
                .toList()));
    }

    /** Returns the door that each module of the descriptor leads to, by the module's key. */
    static Map<String, String> modules() {
        return lines("module ").collect(toMap(cells -> cells.get(0), cells -> cells.get(1)));
    }

    private static int status(List<String> cells, String name, int usual) {
        return cells.stream()
                .filter(cell -> cell.startsWith(name))
                .map(cell -> Integer.valueOf(cell.substring(name.length())))
                .findFirst()
                .orElse(usual);
    }

    private static Stream<List<String>> lines(String kind) {
        try (var file = MatrixRow.class.getResourceAsStream("/role-matrix.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> line.startsWith(kind))
                            .map(line -> line.substring(kind.length()))
                            .map(line -> Arrays.stream(line.split("\\|", -1))
                                    .map(String::strip)
                                    .toList())
                            .toList()
                            .stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
