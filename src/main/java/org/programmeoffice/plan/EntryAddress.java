package org.programmeoffice.plan;

/**
 * Which entry of a plan is meant, as the actor saw it.
 *
 * @param number the entry's number within the initiative
 * @param revision the revision of the entry, or of the budget it stands in, that the actor read
 */
public record EntryAddress(int number, int revision) {}
