package org.programmeoffice.sandbox.resource;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.programmeoffice.sandbox.descriptor.Element;

/** Every web-resource of the app by its complete key, and the order in which pages load them. */
public final class WebResources {
    /** What the frame of every page has loaded already. */
    private static final Set<String> OF_THE_HOST = Set.of("com.atlassian.auiplugin", "jira.webresources");

    private final Map<String, WebResource> resources = new LinkedHashMap<>();

    public void add(String pluginKey, WebResource resource) {
        resources.put(pluginKey + ":" + resource.key(), resource);
    }

    /** Refuses dependencies on what neither the app nor the host has. */
    public void check() {
        for (WebResource resource : resources.values()) {
            for (Element dependency : resource.dependencies()) {
                if (!isOfTheHost(dependency.text()) && !resources.containsKey(dependency.text())) {
                    throw dependency.problem("there is no web-resource " + dependency.text());
                }
            }
        }
    }

    public Optional<WebResource> find(String completeKey) {
        return Optional.ofNullable(resources.get(completeKey));
    }

    /** Returns the complete keys that stand for what is asked for, each after those it depends on. */
    Set<String> ordered(Collection<String> keys, Collection<String> contexts) {
        Set<String> ordered = new LinkedHashSet<>();
        resources.forEach((key, resource) -> {
            if (resource.contexts().stream().anyMatch(contexts::contains)) {
                follow(key, ordered);
            }
        });
        keys.forEach(key -> follow(key, ordered));
        return ordered;
    }

    boolean isOfTheHost(String key) {
        return OF_THE_HOST.contains(key.replaceFirst(":.*", ""));
    }

    private void follow(String key, Set<String> ordered) {
        if (isOfTheHost(key) || ordered.contains(key)) {
            return;
        }
        WebResource resource =
                find(key).orElseThrow(() -> new IllegalArgumentException("There is no web-resource " + key));
        resource.dependencies().forEach(dependency -> follow(dependency.text(), ordered));
        ordered.add(key);
    }
}
