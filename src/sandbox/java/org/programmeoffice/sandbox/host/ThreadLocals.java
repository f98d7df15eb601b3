package org.programmeoffice.sandbox.host;

import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import org.apache.log4j.Logger;

/** Clears foreign threads of what a request or another job may have left on them. */
final class ThreadLocals implements JiraThreadLocalUtil {
    private final Authentication authentication;

    ThreadLocals(Authentication authentication) {
        this.authentication = authentication;
    }

    @Override
    public void preCall() {
        authentication.clearLoggedInUser();
    }

    @Override
    public void postCall(Logger log) {
        authentication.clearLoggedInUser();
    }
}
