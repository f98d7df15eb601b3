package org.programmeoffice.sandbox.fragment;

import com.atlassian.plugin.web.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.programmeoffice.sandbox.descriptor.Element;
import org.programmeoffice.sandbox.osgi.AppBundle;

/** The conditions of an element, all of which must hold; groups may say that one of them is enough. */
final class Conditions {
    private final AppBundle app;

    private Conditions(AppBundle app) {
        this.app = app;
    }

    /** Returns a check that creates each condition's object once, when the element is shown for the first time. */
    static Predicate<Map<String, Object>> of(Element element, AppBundle app) {
        return new Conditions(app).all(element);
    }

    private Predicate<Map<String, Object>> all(Element element) {
        return parts(element).stream().reduce(context -> true, Predicate::and);
    }

    private List<Predicate<Map<String, Object>>> parts(Element element) {
        List<Predicate<Map<String, Object>>> parts = new ArrayList<>();
        for (Element child : element.children()) {
            switch (child.name()) {
                case "condition" -> parts.add(single(child));
                case "conditions" -> parts.add(group(child));
                default -> {
                    // the element's other children are no conditions
                }
            }
        }
        return parts;
    }

    private Predicate<Map<String, Object>> group(Element element) {
        element.allow(Set.of("type"), Set.of("condition", "conditions"));
        String type = element.attribute("type").orElse("AND");
        return switch (type) {
            case "AND", "and" -> all(element);
            case "OR", "or" -> parts(element).stream().reduce(context -> false, Predicate::or);
            default -> throw element.problem("a group of conditions is AND or OR, not '" + type + "'");
        };
    }

    private Predicate<Map<String, Object>> single(Element element) {
        element.allow(Set.of("class", "invert"), Set.of("param"));
        Class<?> type = app.load(element, element.need("class"));
        if (!Condition.class.isAssignableFrom(type)) {
            throw element.problem(type.getName() + " does not implement " + Condition.class.getName());
        }
        boolean inverted =
                element.attribute("invert").map(Boolean::parseBoolean).orElse(false);
        return new Single(type.asSubclass(Condition.class), element, inverted);
    }

    private final class Single implements Predicate<Map<String, Object>> {
        private final Class<? extends Condition> type;
        private final Element element;
        private final boolean inverted;
        private Condition condition;

        Single(Class<? extends Condition> type, Element element, boolean inverted) {
            this.type = type;
            this.element = element;
            this.inverted = inverted;
        }

        @Override
        public boolean test(Map<String, Object> context) {
            return condition().shouldDisplay(context) != inverted;
        }

        private synchronized Condition condition() {
            if (condition == null) {
                condition = app.create(type);
                condition.init(element.params());
            }
            return condition;
        }
    }
}
