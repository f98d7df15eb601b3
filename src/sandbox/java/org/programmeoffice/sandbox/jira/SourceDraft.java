package org.programmeoffice.sandbox.jira;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.programmeoffice.sandbox.index.IssueSource;

/** An {@link IssueSource} while it is edited. */
final class SourceDraft implements IssueDraft {
    private final IssueSource before;
    private final DraftNames names;
    private String key;
    private List<String> formerKeys;
    private long project;
    private String type;
    private String status;
    private String resolution;
    private String summary;
    private Long resolved;
    private Long parent;
    private List<Long> fixVersions;
    private List<Long> components;
    private List<String> labels;
    private String assignee;
    private Long security;
    private Long original;
    private Long remaining;
    private Long spent;
    private boolean archived;
    private final Map<String, JsonNode> custom;

    SourceDraft(IssueSource source, DraftNames names) {
        this.before = source;
        this.names = names;
        key = source.key();
        formerKeys = source.formerKeys();
        project = source.project();
        type = source.type();
        status = source.status();
        resolution = source.resolution();
        summary = source.summary();
        resolved = source.resolved();
        parent = source.parent();
        fixVersions = source.fixVersions();
        components = source.components();
        labels = source.labels();
        assignee = source.assignee();
        security = source.security();
        original = source.original();
        remaining = source.remaining();
        spent = source.spent();
        archived = source.archived();
        custom = new HashMap<>(source.custom());
    }

    IssueSource build(long updated) {
        return new IssueSource(
                before.id(),
                key,
                formerKeys,
                project,
                type,
                status,
                resolution,
                before.priority(),
                summary,
                before.description(),
                before.created(),
                updated,
                resolved,
                before.due(),
                parent,
                fixVersions,
                components,
                labels,
                assignee,
                before.reporter(),
                before.creator(),
                security,
                original,
                remaining,
                spent,
                archived,
                custom);
    }

    SourceDraft moveTo(long projectId, String newKey) {
        var former = new ArrayList<>(formerKeys);
        former.add(key);
        formerKeys = former;
        project = projectId;
        key = newKey;
        fixVersions = List.of();
        components = List.of();
        return this;
    }

    SourceDraft status(String statusId, String resolutionId, Long resolvedAt) {
        status = statusId;
        resolution = resolutionId;
        resolved = resolvedAt;
        return this;
    }

    @Override
    public IssueDraft summary(String text) {
        summary = text;
        return this;
    }

    @Override
    public IssueDraft points(Optional<Double> points) {
        return custom(names.pointsField(), points.map(DoubleNode::valueOf));
    }

    @Override
    public IssueDraft epic(Optional<String> epicKey) {
        return custom(names.epicField(), epicKey.map(TextNode::valueOf));
    }

    private SourceDraft custom(String field, Optional<? extends JsonNode> value) {
        custom.remove(field);
        value.ifPresent(node -> custom.put(field, node));
        return this;
    }

    @Override
    public IssueDraft parent(Optional<String> parentKey) {
        parent = parentKey.map(names::issue).orElse(null);
        return this;
    }

    @Override
    public IssueDraft fixVersions(List<String> versions) {
        fixVersions =
                versions.stream().map(name -> names.version(project, name)).toList();
        return this;
    }

    @Override
    public IssueDraft components(List<String> all) {
        components = all.stream().map(name -> names.component(project, name)).toList();
        return this;
    }

    @Override
    public IssueDraft labels(List<String> all) {
        labels = List.copyOf(all);
        return this;
    }

    @Override
    public IssueDraft type(String name) {
        type = names.type(name);
        return this;
    }

    @Override
    public IssueDraft assignee(Optional<String> userName) {
        assignee = userName.map(names::person).orElse(null);
        return this;
    }

    @Override
    public IssueDraft security(Optional<String> level) {
        security = level.map(names::level).orElse(null);
        return this;
    }

    @Override
    public IssueDraft time(Optional<Long> originally, Optional<Long> stillToDo, Optional<Long> done) {
        original = originally.orElse(null);
        remaining = stillToDo.orElse(null);
        spent = done.orElse(null);
        return this;
    }

    @Override
    public IssueDraft resolution(Optional<String> name) {
        resolution = name.map(names::resolution).orElse(null);
        resolved = name.map(unused -> names.now()).orElse(null);
        return this;
    }

    @Override
    public IssueDraft archived(boolean archive) {
        archived = archive;
        return this;
    }
}
