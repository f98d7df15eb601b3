package org.programmeoffice.sandbox.jira;

import java.util.Set;

/** A level that hides an issue from all but some groups. */
record SecurityLevel(long id, String name, Set<String> groups) {}
