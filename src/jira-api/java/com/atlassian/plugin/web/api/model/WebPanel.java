package com.atlassian.plugin.web.api.model;

/** Signature only. Mark S11: slack IssueWebPanel (package moved to web.api.model in Platform 7) */
public interface WebPanel {
    String getHtml(java.util.Map<String, Object> context);

    void writeHtml(java.io.Writer writer, java.util.Map<String, Object> context) throws java.io.IOException;
}
