package org.programmeoffice.jira;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.programmeoffice.common.UserKey;
import org.programmeoffice.workitem.WorkItem;
import org.programmeoffice.workitem.WorkItemFeed.Hits;

class JiraWorkItemFeedTest {
    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    private JiraOnSandbox world;

    @BeforeEach
    void open(@TempDir Path home) {
        world = new JiraOnSandbox(home);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void pagesByKeyGiveEveryItemOnce() {
        for (var project : world.feed.jiraProjects()) {
            var ids = everything(project, 7).stream().map(WorkItem::id).toList();

            assertThat(ids).doesNotHaveDuplicates().hasSize(Math.toIntExact(world.feed.count(project)));
        }
    }

    @Test
    void afterAKeyThatIsGoneThePageIsEmpty() {
        var project = world.feed.jiraProjects().get(0);

        assertThat(world.feed.page(project, "GONE-77", 10).items()).isEmpty();
    }

    @Test
    void aLinkToAnEpicThatIsGoneIsMissingAndAnEpicThatIsThereIsNot() {
        world.jira.update(null, "WEB-2", draft -> draft.epic(Optional.of("GONE-1")));
        world.jira.update(null, "WEB-3", draft -> draft.epic(Optional.of("PERM-1")));
        world.jira.update(null, "WEB-5", draft -> draft.epic(Optional.empty()));

        assertThat(links("WEB-2").epicMissing()).isTrue();
        assertThat(links("WEB-2").epicId()).isZero();
        assertThat(links("WEB-3").epicMissing()).isFalse();
        assertThat(links("WEB-3").epicId()).isEqualTo(world.id("PERM-1"));
        assertThat(links("WEB-5").epicMissing()).isFalse();
    }

    @Test
    void whatChangesNowIsFoundAmongTheChanges() {
        var status = world.jira.transitions("WEB-2").get(0).getId();

        world.jira.transition(null, "WEB-2", status, Optional.empty());

        var changed = world.feed.changedWithin(HALF_AN_HOUR, 0, 1000).items();
        assertThat(changed)
                .filteredOn(item -> item.id() == world.id("WEB-2"))
                .extracting(WorkItem::statusId)
                .containsExactly(Long.valueOf(status));
    }

    @Test
    void everyItemHasAKnownStatusAndType() {
        var statuses = world.vocabulary.statuses().keySet();
        var types = world.vocabulary.types().keySet();

        for (var project : world.feed.jiraProjects()) {
            assertThat(everything(project, 1000))
                    .allMatch(item -> statuses.contains(item.statusId()) && types.contains(item.typeId()));
        }
    }

    @Test
    void aPersonFindsWhatThatPersonMaySee() {
        var all = (Hits.Found) world.feed.idsOf(JiraOnSandbox.ADMIN, "created >= -9999d ORDER BY created", 0, 1000);
        var some = (Hits.Found) world.feed.idsOf(JiraOnSandbox.OUTSIDER, "created >= -9999d", 0, 1000);

        assertThat(all.ids()).doesNotHaveDuplicates().hasSize(Math.toIntExact(all.total()));
        assertThat(some.total()).isLessThan(all.total());
        assertThat(world.feed.idsOf(JiraOnSandbox.ADMIN, "created >= -9999d", 0, 0))
                .isEqualTo(new Hits.Found(List.of(), all.total()));
    }

    @Test
    void aSearchIsNarrowedToWhatChanged() {
        world.jira.update(null, "WEB-2", draft -> draft.epic(Optional.empty()));

        var found = world.feed.changedIdsOf(
                JiraOnSandbox.ADMIN, "project = WEB OR project = PERM ORDER BY key", Duration.ofMinutes(1), 0, 1000);

        assertThat(((Hits.Found) found).ids()).contains(world.id("WEB-2")).hasSizeLessThan(30);
    }

    @Test
    void whoIsNotThereAndWhatIsNoSearchAreToldApart() {
        assertThat(world.feed.idsOf(new UserKey("nobody"), "key = WEB-1", 0, 10))
                .isEqualTo(new Hits.PersonGone());
        assertThat(world.feed.idsOf(JiraOnSandbox.ADMIN, "nofield = 1", 0, 10)).isInstanceOf(Hits.NotUnderstood.class);
        assertThat(world.feed.idsOf(JiraOnSandbox.ADMIN, "key = ", 0, 10)).isInstanceOf(Hits.NotUnderstood.class);
    }

    @Test
    void anItemThatExistsIsToldFromOneThatIsGone() {
        var existing = world.feed.existing(Set.of(world.id("WEB-2"), 987_654_321L));

        assertThat(existing.live()).containsExactly(world.id("WEB-2"));
        assertThat(existing.archived()).isEmpty();
    }

    @Test
    void knownItemsAreReadByTheirIds() {
        assertThat(world.feed.items(List.of(world.id("WEB-2"), 987_654_321L)))
                .extracting(WorkItem::id)
                .containsExactly(world.id("WEB-2"));
    }

    private WorkItem.Links links(String key) {
        var issue = world.issues().getIssueObject(key);
        return everything(issue.getProjectId(), 1000).stream()
                .filter(item -> item.id() == issue.getId())
                .findFirst()
                .orElseThrow()
                .links();
    }

    private List<WorkItem> everything(long project, int pageSize) {
        var all = new ArrayList<WorkItem>();
        var page = world.feed.page(project, "", pageSize);
        while (!page.items().isEmpty()) {
            all.addAll(page.items());
            page = world.feed.page(project, page.lastKey(), pageSize);
        }
        return all;
    }
}
