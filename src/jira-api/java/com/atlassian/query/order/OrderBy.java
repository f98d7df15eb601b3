package com.atlassian.query.order;

/** Signature only. Mark D: confluence.atlassian.com/display/JIRA/__Searching+in+JIRA */
public interface OrderBy {}
