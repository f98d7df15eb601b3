package org.programmeoffice.portfolio;

/**
 * A line of a tree whose parts can be closed.
 *
 * @param depth how many of its ancestors stand above it in the tree, 0 to 2
 * @param below how many initiatives stand below it, on whatever level
 * @param open whether those directly below it are in the tree; false if there are none
 */
public record TreeEntry(Initiative initiative, int depth, int below, boolean open) {}
