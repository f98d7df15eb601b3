package org.apache.log4j;

/** Signature only. Mark P: argument type of JiraThreadLocalUtil.postCall: slack ThreadLocalAwareTask.java calls getLogger(Class) and hands it on. Jira serves the package through its log4j bridge. */
public class Logger {
    protected Logger() {}

    @SuppressWarnings("rawtypes")
    public static Logger getLogger(Class clazz) {
        return new Logger();
    }
}
