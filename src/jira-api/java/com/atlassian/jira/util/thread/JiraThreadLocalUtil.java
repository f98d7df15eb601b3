package com.atlassian.jira.util.thread;

/** Signature only. Mark S+P: preCall(), postCall(Logger): javadoc 8.2.2 ("you must place the cleanup call in a finally block"; scheduler jobs should use it "just to be safe"); slack ThreadLocalAwareTask.java wraps each task so and ComponentImports.java imports the service; docs "working with JiraThreadLocalUtil" (2024-06). The static twin of it stands in the javadoc of 11.3.0. */
public interface JiraThreadLocalUtil {
    void preCall();

    void postCall(org.apache.log4j.Logger log);
}
