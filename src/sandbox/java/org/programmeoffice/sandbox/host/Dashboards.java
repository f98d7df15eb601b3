package org.programmeoffice.sandbox.host;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.programmeoffice.sandbox.jira.SandboxUser;

/** The dashboard of each user, kept between runs. */
public final class Dashboards {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST = 32_768;

    private final PluginSettings settings;

    public Dashboards(PluginSettings settings) {
        this.settings = settings;
    }

    /**
     * One item on a dashboard.
     *
     * @param module the key of the module
     * @param preferences as the item saved them; texts only, as the host gives them back
     */
    public record Item(int id, String module, Map<String, String> preferences) {}

    public synchronized List<Item> of(SandboxUser user) {
        Object kept = settings.get(user.getKey());
        try {
            return kept == null ? List.of() : JSON.readValue(kept.toString(), new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a new item of that module first. */
    public void add(SandboxUser user, String module) {
        change(user, items -> {
            int id = 10_000 + items.stream().mapToInt(Item::id).max().orElse(0) % 10_000 + 1;
            List<Item> more = new ArrayList<>(items);
            more.add(0, new Item(id, module, Map.of()));
            return more;
        });
    }

    public void remove(SandboxUser user, int id) {
        change(user, items -> items.stream().filter(item -> item.id() != id).toList());
    }

    /** Keeps what the item saved, as a JSON object; everything in it becomes text. */
    public void prefer(SandboxUser user, int id, String preferences) {
        if (preferences.length() > MOST) {
            throw new IllegalArgumentException("Preferences are at most " + MOST + " characters long");
        }
        Map<String, String> texts = read(preferences);
        change(user, items -> items.stream()
                .map(item -> item.id() == id ? new Item(id, item.module(), texts) : item)
                .toList());
    }

    private static Map<String, String> read(String preferences) {
        try {
            return JSON.readValue(preferences, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Preferences are a JSON object", e);
        }
    }

    /** Returns the preferences as an item's script is given them. */
    public static String json(Item item) {
        try {
            return JSON.writeValueAsString(item.preferences());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized void change(SandboxUser user, UnaryOperator<List<Item>> change) {
        try {
            settings.put(user.getKey(), JSON.writeValueAsString(change.apply(of(user))));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
