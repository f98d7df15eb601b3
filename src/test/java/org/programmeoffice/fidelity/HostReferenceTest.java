package org.programmeoffice.fidelity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Each member of the host that our bytecode uses stands in {@code host-members.txt} with the sources that vouch for it. A
 * line whose evidence begins with {@code reason:} names a member for which no published plugin's source could be compiled
 * against the signature.
 */
class HostReferenceTest {
    private static final Path CLASSES = Path.of("target/classes");
    private static final Path OURS = CLASSES.resolve("org/programmeoffice");
    private static final Path EVIDENCE = Path.of("../shared/jira-api-evidence.txt");

    @Test
    void everyHostMemberWeUseIsVouchedFor() throws IOException {
        var used = new HostMembers(CLASSES).usedBelow(OURS);

        assertThat(used).isSubsetOf(vouched().keySet());
    }

    @Test
    void everyVouchedMemberIsUsed() throws IOException {
        var used = new HostMembers(CLASSES).usedBelow(OURS);

        assertThat(vouched().keySet()).isSubsetOf(used);
    }

    @Test
    void everyLineNamesItsEvidence() throws IOException {
        assertThat(vouched().values())
                .allSatisfy(evidence -> assertThat(evidence).isNotBlank());
    }

    @Test
    void whatHasNoMechanicalEvidenceHasAReason() throws IOException {
        assumeTrue(Files.exists(EVIDENCE), "the evidence file lies beside the project only where it is developed");
        var mechanical = mechanicalEvidence();

        var unreasoned = vouched().entrySet().stream()
                .filter(line -> !mechanical.contains(line.getKey()))
                .filter(line -> !line.getValue().startsWith("reason:"))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(unreasoned).isEmpty();
    }

    private static Map<String, String> vouched() throws IOException {
        var lines = Files.readAllLines(Path.of("src/test/resources/host-members.txt"));
        return keyed(lines.stream().filter(line -> !line.startsWith("#")).toList());
    }

    /** Part B: members that published sources use. */
    private static Set<String> mechanicalEvidence() throws IOException {
        var text = Files.readString(EVIDENCE);
        var part = text.substring(text.indexOf("# ===== B."), text.indexOf("# ===== C."));
        return keyed(part.lines().filter(line -> !line.startsWith("#")).toList())
                .keySet();
    }

    private static Map<String, String> keyed(List<String> lines) {
        var keyed = new LinkedHashMap<String, String>();
        lines.stream()
                .filter(line -> !line.isBlank())
                .map(line -> line.split("\\s+#\\s*", 2))
                .forEach(parts -> keyed.put(parts[0].strip(), parts.length > 1 ? parts[1].strip() : ""));
        return keyed;
    }
}
