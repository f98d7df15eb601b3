package com.atlassian.sal.api;

/** Signature only. Mark S11: slack: getBaseUrl(UrlMode), getDisplayName(), getPlatformId() */
public interface ApplicationProperties {
    String getBaseUrl(UrlMode urlMode);

    String getDisplayName();

    String getPlatformId();

    String getVersion();
}
