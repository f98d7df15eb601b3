package org.programmeoffice.sandbox.host;

import com.atlassian.jira.config.properties.APKeys;
import com.atlassian.jira.config.properties.ApplicationProperties;
import java.util.Map;

/** Jira's own settings; what is not set is null or off. */
record JiraProperties(SiteAddress address) implements ApplicationProperties {
    @Override
    public String getString(String name) {
        return Map.of(APKeys.JIRA_BASEURL, address.baseUrl(), APKeys.JIRA_TITLE, "Jira")
                .get(name);
    }

    @Override
    public boolean getOption(String key) {
        return Boolean.parseBoolean(getString(key));
    }

    @Override
    public String getDefaultBackedString(String name) {
        return getString(name);
    }
}
