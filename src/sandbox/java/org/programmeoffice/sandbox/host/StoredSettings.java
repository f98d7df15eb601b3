package org.programmeoffice.sandbox.host;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Settings in one JSON file, written at each change; values are texts, lists of texts and maps of texts. */
public final class StoredSettings implements PluginSettingsFactory {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private final Map<String, Object> values;

    /** Reads the file if there is one. */
    public StoredSettings(Path file) {
        this.file = file;
        this.values = new TreeMap<>(read(file));
    }

    @Override
    public PluginSettings createGlobalSettings() {
        return createSettingsForKey("global");
    }

    @Override
    public PluginSettings createSettingsForKey(String key) {
        return new Scope(key + ":");
    }

    private static Map<String, Object> read(Path file) {
        try {
            return Files.exists(file) ? JSON.readValue(file.toFile(), new TypeReference<>() {}) : Map.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized Object get(String key) {
        return values.get(key);
    }

    private synchronized Object set(String key, Object value) {
        Object before = value == null ? values.remove(key) : values.put(key, value);
        try {
            Files.write(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(values));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return before;
    }

    private final class Scope implements PluginSettings {
        private final String prefix;

        Scope(String prefix) {
            this.prefix = prefix;
        }

        @Override
        public Object get(String key) {
            return StoredSettings.this.get(prefix + key);
        }

        @Override
        public Object put(String key, Object value) {
            if (value != null && !(value instanceof String || value instanceof List || value instanceof Map)) {
                throw new IllegalArgumentException("Settings are texts, lists or maps, not " + value.getClass());
            }
            return set(prefix + key, value);
        }

        @Override
        public Object remove(String key) {
            return set(prefix + key, null);
        }
    }
}
