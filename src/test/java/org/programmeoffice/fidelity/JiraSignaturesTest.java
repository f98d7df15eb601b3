package org.programmeoffice.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The signatures are no more than what app and sandbox use, and each type names its mark and source. */
class JiraSignaturesTest {
    private static final Path SOURCES = Path.of("src/jira-api/java");
    private static final Path CLASSES = Path.of("target/classes");
    private static final Path SANDBOX = Path.of("target/test-classes");

    @Test
    void noMemberIsDeclaredThatNobodyUses() {
        var members = new HostMembers(CLASSES);

        var unused = new TreeSet<>(members.declared());
        unused.removeAll(members.usedBelow(
                CLASSES.resolve("org/programmeoffice"),
                SANDBOX.resolve("org/programmeoffice"),
                SANDBOX.resolve("com/atlassian")));
        unused.removeIf(JiraSignaturesTest::isCompilersOwn);

        assertThat(unused).isEmpty();
    }

    @Test
    void eachTypeNamesItsMarkAndSource() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            var silent = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !text(file).contains("Signature only. Mark "))
                    .collect(Collectors.toList());

            assertThat(silent).isEmpty();
        }
    }

    private static boolean isCompilersOwn(String member) {
        return member.contains(".values:()")
                || member.contains(".valueOf:(Ljava/lang/String;)")
                || member.contains(".<init>:");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
