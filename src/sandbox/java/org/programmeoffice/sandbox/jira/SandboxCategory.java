package org.programmeoffice.sandbox.jira;

import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.util.I18nHelper;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The four categories that every Jira has. */
final class SandboxCategory implements StatusCategory {
    static final SandboxCategory UNDEFINED = new SandboxCategory(1, "undefined", "No Category", "medium-gray");
    static final SandboxCategory TO_DO = new SandboxCategory(2, "new", "To Do", "blue-gray");
    static final SandboxCategory IN_PROGRESS = new SandboxCategory(4, "indeterminate", "In Progress", "yellow");
    static final SandboxCategory DONE = new SandboxCategory(3, "done", "Done", "green");
    private static final SandboxCategory[] ALL = {UNDEFINED, TO_DO, IN_PROGRESS, DONE};

    private final long id;
    private final String key;
    private final String name;
    private final String colour;

    private SandboxCategory(long id, String key, String name, String colour) {
        this.id = id;
        this.key = key;
        this.name = name;
        this.colour = colour;
    }

    /** Returns the category of that key, or the undefined one. */
    static SandboxCategory ofKey(String key) {
        return Arrays.stream(ALL)
                .filter(category -> category.key.equals(key))
                .findFirst()
                .orElse(UNDEFINED);
    }

    /** Returns the category that a searcher means by a name, key or id. */
    static Optional<SandboxCategory> named(String text) {
        return Arrays.stream(ALL)
                .filter(category -> category.name.equalsIgnoreCase(text)
                        || category.key.equalsIgnoreCase(text)
                        || Long.toString(category.id).equals(text))
                .findFirst();
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getKey() {
        return key;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getTranslatedName() {
        return name;
    }

    @Override
    public String getTranslatedName(String locale) {
        return name;
    }

    @Override
    public String getTranslatedName(I18nHelper i18n) {
        return name;
    }

    @Override
    public List<String> getAliases() {
        return List.of(name);
    }

    @Override
    public String getPrimaryAlias() {
        return name;
    }

    @Override
    public String getColorName() {
        return colour;
    }

    @Override
    public Long getSequence() {
        return id;
    }

    @Override
    public int compareTo(StatusCategory other) {
        return Long.compare(id, other.getId());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SandboxCategory category && id == category.id;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }
}
