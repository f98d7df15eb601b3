package org.programmeoffice.access;

class InMemoryRoleAssignmentsTest extends RoleAssignmentsContract {
    @Override
    protected RoleAssignments roles() {
        return new InMemoryRoleAssignments();
    }
}
