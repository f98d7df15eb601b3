package com.atlassian.jira.event.type;

/** Signature only. Mark S11: slack&#64;94c50dc uses the *_ID Long constants */
public class EventType {
    public static final Long ISSUE_CREATED_ID = 1L;
    public static final Long ISSUE_UPDATED_ID = 2L;
    public static final Long ISSUE_RESOLVED_ID = 4L;
    public static final Long ISSUE_REOPENED_ID = 7L;
    public static final Long ISSUE_DELETED_ID = 8L;
    public static final Long ISSUE_MOVED_ID = 9L;
    // also exist (slack / condec call sites): ISSUE_WORKLOGGED_ID, ISSUE_GENERICEVENT_ID, ISSUE_COMMENT_EDITED_ID,
    // ISSUE_COMMENT_DELETED_ID, ISSUE_WORKLOG_UPDATED_ID, ISSUE_WORKLOG_DELETED_ID. They are Long OBJECTS, hence read
    // with
    // getstatic at run time (never inlined): the numbers written in a stub do not matter.
}
