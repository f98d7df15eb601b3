package org.programmeoffice.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** Holds for a class that knows the doors of its own feature only. */
final class OwnDoorsOnly extends ArchCondition<JavaClass> {
    private final String base;
    private final List<String> features;

    OwnDoorsOnly(String base, List<String> features) {
        super("know the doors of their own feature only");
        this.base = base + ".";
        this.features = features;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        for (var dependency : type.getDirectDependenciesFromSelf()) {
            var door = dependency.getTargetClass().getPackageName();
            boolean foreign = isDoor(door) && !feature(door).equals(feature(type.getPackageName()));
            events.add(new SimpleConditionEvent(type, !foreign, dependency.getDescription()));
        }
    }

    private boolean isDoor(String packageName) {
        return packageName.startsWith(base)
                && features.contains(feature(packageName))
                && packageName.length() > (base + feature(packageName)).length();
    }

    private String feature(String packageName) {
        var inside = packageName.startsWith(base) ? packageName.substring(base.length()) : "";
        int end = inside.indexOf('.');
        return end < 0 ? inside : inside.substring(0, end);
    }
}
