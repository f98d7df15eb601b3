/**
 * The scheduled work of the feature: {@link org.programmeoffice.workitem.job.FeedJob} runs on every node, since each keeps its
 * own facts; so it needs no lock and claims nothing.
 */
@NullMarked
package org.programmeoffice.workitem.job;

import org.jspecify.annotations.NullMarked;
