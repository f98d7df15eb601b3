package org.programmeoffice.workitem;

import java.util.Set;
import org.programmeoffice.rollup.WeekCalendar;

/**
 * What the codes of one state mean to a pass. Read anew for each pass, since an administrator can change a status's category
 * or a resolution's meaning without touching an item.
 */
final class Meanings {
    private static final int DONE = StatusCategory.DONE.column();

    private final byte[] categories;
    private final boolean[] epicTypes;
    private final boolean[] subTaskTypes;
    private final boolean[] notDelivered;
    private final boolean[] staleProjects;
    private final boolean parentIsEpic;
    private final WeekCalendar calendar;

    Meanings(PublishedItems items, PassInputs inputs, WeekCalendar calendar) {
        var choices = inputs.choices();
        this.calendar = calendar;
        parentIsEpic = choices.epicLinkField().isEmpty();
        categories = new byte[items.statuses().size()];
        for (int code = 1; code < categories.length; code++) {
            var status = inputs.statuses().get(items.statuses().id(code));
            categories[code] = (byte) (status == null ? StatusCategory.TODO : status.category()).column();
        }
        epicTypes = new boolean[items.types().size()];
        subTaskTypes = new boolean[epicTypes.length];
        for (int code = 1; code < epicTypes.length; code++) {
            var type = inputs.types().get(items.types().id(code));
            epicTypes[code] = type != null && type.epic();
            subTaskTypes[code] = type != null && type.subTask();
        }
        notDelivered = membersOf(items.resolutions(), choices.notDelivered());
        staleProjects = membersOf(items.projects(), items.staleProjects());
    }

    /** Returns the {@linkplain StatusCategory#column() column} of the status's category. */
    int category(char status) {
        return categories[status];
    }

    boolean isDone(char status) {
        return categories[status] == DONE;
    }

    boolean isEpic(char type) {
        return epicTypes[type];
    }

    boolean isSubTask(char type) {
        return subTaskTypes[type];
    }

    boolean isNotDelivered(char resolution) {
        return notDelivered[resolution];
    }

    boolean isStale(char project) {
        return staleProjects[project];
    }

    /** Returns whether the parent serves as epic because there is no Epic Link field. */
    boolean parentIsEpic() {
        return parentIsEpic;
    }

    WeekCalendar calendar() {
        return calendar;
    }

    private static boolean[] membersOf(Codes.Known codes, Set<Long> ids) {
        var members = new boolean[codes.size()];
        for (int code = 1; code < members.length; code++) {
            members[code] = ids.contains(codes.id(code));
        }
        return members;
    }
}
