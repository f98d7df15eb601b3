package org.programmeoffice.sandbox.jira;

import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.lucene.search.Sort;
import org.programmeoffice.sandbox.index.IssueFilters;
import org.programmeoffice.sandbox.index.IssueSource;

/** Changes issues one at a time: keeps the change, indexes it, then publishes an event. */
final class Changes {
    private final World world;
    private final ChangeFile file;
    private final KeyCounters counters;
    private final Consumer<Object> publisher;
    private final DraftNames names;

    Changes(World world, ChangeFile file, KeyCounters counters, Consumer<Object> publisher) {
        this.world = world;
        this.file = file;
        this.counters = counters;
        this.publisher = publisher;
        this.names = new DraftNames(world);
    }

    synchronized void transition(ApplicationUser actor, String key, String statusId, Optional<String> resolutionId) {
        var before = existing(key);
        var transition = new Transition(world, before, statusId);
        keep(transition.after(draft(before), resolutionId));
        publish(actor, before.id(), transition.eventType());
    }

    synchronized String create(ApplicationUser actor, String projectKey, String typeName, IssueChange fields) {
        var project = project(projectKey);
        var now = world.clock().millis();
        var status = world.catalog().statuses().keySet().iterator().next();
        var reporter = actor == null ? null : actor.getKey();
        var id = counters.nextId();
        var key = project.getKey() + "-" + counters.nextNumber(project);
        var blank = new IssueSource(
                id,
                key,
                null,
                project.getId(),
                names.type(typeName),
                status,
                null,
                null,
                "",
                null,
                now,
                now,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                reporter,
                reporter,
                null,
                null,
                null,
                null,
                false,
                null);
        var draft = draft(blank);
        fields.applyTo(draft);
        keep(draft.build(now));
        publish(actor, id, EventType.ISSUE_CREATED_ID);
        return key;
    }

    synchronized void update(ApplicationUser actor, String key, IssueChange change) {
        var before = existing(key);
        var draft = draft(before);
        change.applyTo(draft);
        var after = draft.build(world.clock().millis());
        keep(after);
        if (before.archived() == after.archived()) {
            publish(actor, before.id(), EventType.ISSUE_UPDATED_ID);
        }
    }

    synchronized void delete(ApplicationUser actor, String key) {
        var gone = withChildren(existing(key));
        var ids = gone.stream().map(IssueSource::id).toList();
        file.appendDeleted(ids);
        world.index().remove(ids);
        gone.forEach(issue -> publisher.accept(new IssueEvent(world.issue(issue), actor, EventType.ISSUE_DELETED_ID)));
    }

    synchronized String move(ApplicationUser actor, String key, String projectKey) {
        var project = project(projectKey);
        var now = world.clock().millis();
        var newKeys = new HashMap<String, String>();
        var moved = new ArrayList<IssueSource>();
        for (var issue : withChildren(existing(key))) {
            var newKey = project.getKey() + "-" + counters.nextNumber(project);
            newKeys.put(issue.key(), newKey);
            moved.add(draft(issue).moveTo(project.getId(), newKey).build(now));
        }
        keep(moved);
        keep(relinked(newKeys));
        moved.forEach(issue -> publish(actor, issue.id(), EventType.ISSUE_MOVED_ID));
        return moved.get(0).key();
    }

    /** Returns the issues whose epic has a new key, linked to it: their own time of change stays. */
    private List<IssueSource> relinked(Map<String, String> newKeys) {
        var relinked = new ArrayList<IssueSource>();
        world.catalog()
                .fieldOfType(SandboxField.EPIC_LINK)
                .ifPresent(field -> newKeys.forEach((before, after) -> {
                    var linked = IssueFilters.linkedTo(field.id(), before);
                    for (var issue : world.index()
                            .search(linked, Sort.INDEXORDER, 0, Integer.MAX_VALUE)
                            .issues()) {
                        var draft = draft(issue);
                        draft.epic(Optional.of(after));
                        relinked.add(draft.build(issue.updated()));
                    }
                }));
        return relinked;
    }

    private List<IssueSource> withChildren(IssueSource issue) {
        var all = new ArrayList<IssueSource>();
        all.add(issue);
        world.childrenOf(issue.id()).forEach(child -> all.add(child.source()));
        return all;
    }

    private SourceDraft draft(IssueSource source) {
        return new SourceDraft(source, names);
    }

    private IssueSource existing(String key) {
        return world.byKey(key)
                .map(SandboxIssue::source)
                .orElseThrow(() -> new IllegalArgumentException("there is no issue " + key));
    }

    private SandboxProject project(String key) {
        return world.catalog()
                .project(key)
                .orElseThrow(() -> new IllegalArgumentException("there is no project " + key));
    }

    private void keep(IssueSource issue) {
        keep(List.of(issue));
    }

    private void keep(List<IssueSource> issues) {
        file.append(issues);
        world.index().put(issues);
    }

    private void publish(ApplicationUser actor, long id, Long type) {
        world.byId(id).ifPresent(issue -> publisher.accept(new IssueEvent(issue, actor, type)));
    }
}
