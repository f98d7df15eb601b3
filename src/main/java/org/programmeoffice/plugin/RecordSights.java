package org.programmeoffice.plugin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.programmeoffice.access.Action;
import org.programmeoffice.access.InitiativeNode;
import org.programmeoffice.access.InitiativeTree;
import org.programmeoffice.access.Permissions;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.UserKey;
import org.programmeoffice.dependency.Dependency;
import org.programmeoffice.dependency.DependencyDetails;
import org.programmeoffice.dependency.DependencyNotices;
import org.programmeoffice.dependency.ShowDependency;
import org.programmeoffice.notify.About;
import org.programmeoffice.notify.Seen;
import org.programmeoffice.notify.Sight;
import org.programmeoffice.plan.InitiativeTitles;
import org.programmeoffice.risk.RiskDetails;
import org.programmeoffice.risk.RiskNotices;
import org.programmeoffice.risk.ShowRisk;

/** What people see of the records that notices are about: the same as on the pages, by the same use cases. */
final class RecordSights {
    private final InitiativeTree tree;
    private final Permissions permissions;
    private final InitiativeTitles titles;

    RecordSights(InitiativeTree tree, Permissions permissions, InitiativeTitles titles) {
        this.tree = tree;
        this.permissions = permissions;
        this.titles = titles;
    }

    /** Returns the sight of every type of record. A feature whose records are mailed about adds its own here. */
    Sight all(ShowDependency dependencies, ShowRisk risks) {
        return Sight.byType(Map.of(
                About.INITIATIVE,
                this::initiative,
                DependencyNotices.TYPE,
                (person, about) -> dependency(dependencies, person, about),
                RiskNotices.TYPE,
                (person, about) -> risk(risks, person, about)));
    }

    private Optional<Seen> initiative(UserKey person, About about) {
        return viewable(person, about.initiative())
                .map(node -> new Seen(
                        node.key().toString(), title(node.id()), node.key().toString()));
    }

    private Optional<Seen> dependency(ShowDependency show, UserKey person, About about) {
        if (!(show.show(person, Integer.parseInt(about.record())) instanceof Outcome.Done<DependencyDetails> done)) {
            return Optional.empty();
        }
        return page(person, done.value().dependency()).map(page -> {
            var dependency = done.value().dependency();
            return new Seen(
                    dependency.key(), dependency.deliverable(), page.key().toString());
        });
    }

    private static Optional<Seen> risk(ShowRisk show, UserKey person, About about) {
        if (!(show.show(person, Integer.parseInt(about.record())) instanceof Outcome.Done<RiskDetails> done)) {
            return Optional.empty();
        }
        var risk = done.value().risk();
        var page = done.value().initiative().key().toString();
        return Optional.of(new Seen(risk.key(), risk.entry().title(), page));
    }

    /** Returns the side of the dependency that the person may view, the receiver's if both. */
    private Optional<InitiativeNode> page(UserKey person, Dependency dependency) {
        return List.of(dependency.receiver(), dependency.giver()).stream()
                .flatMap(side -> viewable(person, side).stream())
                .findFirst();
    }

    private Optional<InitiativeNode> viewable(UserKey person, InitiativeId id) {
        return tree.byId(id)
                .filter(node -> permissions.refusal(person, Action.VIEW, node).isEmpty());
    }

    private String title(InitiativeId id) {
        return titles.of(List.of(id)).getOrDefault(id, "");
    }
}
