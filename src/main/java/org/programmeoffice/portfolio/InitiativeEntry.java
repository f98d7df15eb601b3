package org.programmeoffice.portfolio;

/**
 * An initiative in a list that shows the hierarchy.
 *
 * @param depth how many of its ancestors stand above it in the list, 0 to 2
 */
public record InitiativeEntry(Initiative initiative, int depth) {}
