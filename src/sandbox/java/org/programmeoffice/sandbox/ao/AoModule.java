package org.programmeoffice.sandbox.ao;

import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import java.util.List;
import java.util.Set;
import net.java.ao.RawEntity;
import org.programmeoffice.sandbox.descriptor.Element;
import org.programmeoffice.sandbox.osgi.AppBundle;

/** The tables that a plugin's {@code <ao>} module names, and the tasks that upgrade them. */
public record AoModule(
        String namespace,
        List<Class<? extends RawEntity<?>>> rows,
        List<Class<? extends ActiveObjectsUpgradeTask>> upgradeTasks) {

    /** Returns what the element says; its classes must be there. */
    public static AoModule read(Element module, AppBundle app) {
        module.allow(Set.of("key", "name", "namespace"), Set.of("description", "entity", "upgradeTask"));
        return new AoModule(
                module.attribute("namespace").orElse(app.key()),
                module.children("entity").stream()
                        .<Class<? extends RawEntity<?>>>map(each -> row(each, app))
                        .toList(),
                module.children("upgradeTask").stream()
                        .<Class<? extends ActiveObjectsUpgradeTask>>map(each -> task(each, app))
                        .toList());
    }

    @SuppressWarnings("unchecked") // checked by the line before
    private static Class<? extends RawEntity<?>> row(Element entity, AppBundle app) {
        Class<?> type = app.load(entity, entity.text());
        if (!RawEntity.class.isAssignableFrom(type)) {
            throw entity.problem(type.getName() + " is no row: it does not extend Entity");
        }
        return (Class<? extends RawEntity<?>>) type;
    }

    private static Class<? extends ActiveObjectsUpgradeTask> task(Element task, AppBundle app) {
        Class<?> type = app.load(task, task.text());
        if (!ActiveObjectsUpgradeTask.class.isAssignableFrom(type)) {
            throw task.problem(type.getName() + " does not implement ActiveObjectsUpgradeTask");
        }
        return type.asSubclass(ActiveObjectsUpgradeTask.class);
    }
}
