package org.programmeoffice.workitem;

import java.util.OptionalLong;

/**
 * A work item on which progress is measured.
 *
 * @param points its estimate in thousandths of a point; empty if it has none, or a negative one
 */
public record Leaf(long id, OptionalLong points) {}
