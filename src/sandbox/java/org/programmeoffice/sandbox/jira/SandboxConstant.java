package org.programmeoffice.sandbox.jira;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.util.I18nHelper;

/** One of the values an administrator maintains; ordered by sequence, equal if kind and id are. */
class SandboxConstant implements IssueConstant {
    private final String id;
    private final String name;
    private final long sequence;

    SandboxConstant(String id, String name, long sequence) {
        this.id = id;
        this.name = name;
        this.sequence = sequence;
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getDescription() {
        return "";
    }

    @Override
    public Long getSequence() {
        return sequence;
    }

    @Override
    public String getCompleteIconUrl() {
        return "";
    }

    @Override
    public String getIconUrl() {
        return "";
    }

    @Override
    public String getIconUrlHtml() {
        return "";
    }

    @Override
    public String getNameTranslation() {
        return name;
    }

    @Override
    public String getDescTranslation() {
        return "";
    }

    @Override
    public String getNameTranslation(String locale) {
        return name;
    }

    @Override
    public String getDescTranslation(String locale) {
        return "";
    }

    @Override
    public String getNameTranslation(I18nHelper i18n) {
        return name;
    }

    @Override
    public String getDescTranslation(I18nHelper i18n) {
        return "";
    }

    @Override
    public int compareTo(Object other) {
        return Long.compare(sequence, ((SandboxConstant) other).sequence);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SandboxConstant constant && getClass() == constant.getClass() && id.equals(constant.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
