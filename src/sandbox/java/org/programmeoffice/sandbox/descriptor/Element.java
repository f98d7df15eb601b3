package org.programmeoffice.sandbox.descriptor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** An element of the descriptor with the line on which it begins; its text is trimmed and empty if there is none. */
public record Element(String name, Map<String, String> attributes, List<Element> children, String text, int line) {
    public Element {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    public Optional<String> attribute(String attribute) {
        return Optional.ofNullable(attributes.get(attribute));
    }

    /** Returns the attribute's value, without which the element makes no sense. */
    public String need(String attribute) {
        return attribute(attribute)
                .filter(value -> !value.isBlank())
                .orElseThrow(() -> problem("<" + name + "> needs the attribute '" + attribute + "'"));
    }

    public List<Element> children(String child) {
        return children.stream().filter(element -> element.name.equals(child)).toList();
    }

    public Optional<Element> child(String child) {
        return children(child).stream().findFirst();
    }

    /** Returns what the {@code param} children say, as attribute {@code value} or as text. */
    public Map<String, String> params() {
        return children("param").stream()
                .collect(Collectors.toMap(param -> param.need("name"), param -> param.attribute("value")
                        .orElse(param.text)));
    }

    /** Returns the attribute {@code weight}, 1000 without one. */
    public int weight() {
        String weight = attribute("weight").orElse("1000");
        try {
            return Integer.parseInt(weight);
        } catch (NumberFormatException e) {
            throw new DescriptorError(line, "weight '" + weight + "' is not a whole number", e);
        }
    }

    /** Refuses attributes and children that are not in the two sets. */
    public void allow(Set<String> knownAttributes, Set<String> knownChildren) {
        attributes.keySet().stream()
                .filter(key -> !knownAttributes.contains(key))
                .findFirst()
                .ifPresent(key -> {
                    throw problem("<" + name + "> has no attribute '" + key + "'");
                });
        children.stream()
                .filter(child -> !knownChildren.contains(child.name))
                .findFirst()
                .ifPresent(child -> {
                    throw child.problem("<" + name + "> has no element <" + child.name + ">");
                });
    }

    public DescriptorError problem(String problem) {
        return new DescriptorError(line, problem);
    }
}
