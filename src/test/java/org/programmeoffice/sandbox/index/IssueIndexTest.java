package org.programmeoffice.sandbox.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IssueIndexTest {
    @TempDir
    private Path folder;

    private static IssueSource issue(long id, String key) {
        return new IssueSource(
                id, key, null, 1, "1", "1", null, null, "Summary", null, 0, 0, null, null, null, null, null, null, null,
                null, null, null, null, null, null, false, null);
    }

    private IssueIndex open(String fingerprint) {
        return IssueIndex.inFolder(folder, fingerprint, field -> FieldKind.OTHER);
    }

    @Test
    void completedFolderNeedNotBeLoadedAgain() throws IOException {
        try (var index = open("seed-1")) {
            index.add(issue(1, "A-1"));
            index.complete();
        }

        try (var index = open("seed-1")) {
            assertThat(index.size()).isEqualTo(1);
            assertThat(index.byKey("a-1")).contains(issue(1, "A-1"));
        }
    }

    @Test
    void folderOfAnotherSourceStartsEmpty() throws IOException {
        try (var index = open("seed-1")) {
            index.add(issue(1, "A-1"));
            index.complete();
        }

        try (var index = open("seed-2")) {
            assertThat(index.size()).isZero();
        }
    }

    @Test
    void folderWhoseLoadingWasCutOffStartsEmpty() throws IOException {
        try (var index = open("seed-1")) {
            index.add(issue(1, "A-1"));
        }

        try (var index = open("seed-1")) {
            assertThat(index.size()).isZero();
        }
    }

    @Test
    void changeIsSeenAtOnce() throws IOException {
        try (var index = IssueIndex.inMemory(field -> FieldKind.OTHER)) {
            index.put(List.of(issue(1, "A-1"), issue(2, "A-2")));
            index.put(List.of(issue(2, "B-1")));
            index.remove(List.of(1L));

            assertThat(index.count(IssueFilters.all())).isEqualTo(1);
            assertThat(index.byKey("A-2")).isEmpty();
            assertThat(index.byId(2)).map(IssueSource::key).contains("B-1");
        }
    }
}
