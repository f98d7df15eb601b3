package org.programmeoffice.sandbox.jira;

import com.atlassian.jira.issue.resolution.Resolution;

/** A way in which an issue ended. */
final class SandboxResolution extends SandboxConstant implements Resolution {
    SandboxResolution(String id, String name, long sequence) {
        super(id, name, sequence);
    }
}
