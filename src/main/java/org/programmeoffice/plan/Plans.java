package org.programmeoffice.plan;

import java.util.Collection;
import java.util.List;
import org.programmeoffice.common.InitiativeId;

/**
 * The stages and milestones of all initiatives, retired ones too. Reading costs the same few statements however many
 * initiatives are asked for. Write only inside {@link org.programmeoffice.access.Revisions#record}.
 */
public interface Plans {
    /** Returns the stages of these initiatives, by initiative, order and number. */
    List<Stage> stages(Collection<InitiativeId> initiatives);

    /** Returns the milestones of these initiatives, by initiative and number. */
    List<Milestone> milestones(Collection<InitiativeId> initiatives);

    /** Keeps the stage in place of the one of its number, or as a new one. */
    void save(Stage stage);

    /** Keeps the milestone in place of the one of its number, or as a new one. */
    void save(Milestone milestone);

    default List<Stage> stages(InitiativeId initiative) {
        return stages(List.of(initiative));
    }

    default List<Milestone> milestones(InitiativeId initiative) {
        return milestones(List.of(initiative));
    }
}
