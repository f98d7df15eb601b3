package org.programmeoffice.notify;

/**
 * A notice on its way to one person.
 *
 * @param tries how often it was taken to be sent, from 1
 */
public record WaitingNotice(long id, Notice notice, int tries) {}
