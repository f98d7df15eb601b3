package com.atlassian.sal.api;

/** Signature only. Mark S11: slack: ABSOLUTE, CANONICAL; bootstrapi/groovy RELATIVE, AUTO */
public enum UrlMode {
    CANONICAL,
    ABSOLUTE,
    RELATIVE,
    RELATIVE_CANONICAL,
    AUTO
}
