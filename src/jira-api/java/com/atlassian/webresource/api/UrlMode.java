package com.atlassian.webresource.api;

/** Signature only. Mark S11: slack imports com.atlassian.webresource.api.UrlMode(.AUTO) */
public enum UrlMode {
    ABSOLUTE
}
