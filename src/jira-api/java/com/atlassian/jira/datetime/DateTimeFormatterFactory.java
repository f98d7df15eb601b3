package com.atlassian.jira.datetime;

/** Signature only. Mark P: groovy DateTimeScriptedCFType:49 formatter().forLoggedInUser().format(date) (8.x/9.x). Simpler: ComponentAccessor/inject DateTimeFormatter directly as slack does on Jira 11 */
public interface DateTimeFormatterFactory {
    DateTimeFormatter formatter();
}
