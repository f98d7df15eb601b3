/**
 * The scheduled work of the feature: {@link org.programmeoffice.notify.job.DigestJob} runs each minute on one node of the
 * cluster; that two nodes do no harm at once is the business of the claims behind the use case.
 */
@NullMarked
package org.programmeoffice.notify.job;

import org.jspecify.annotations.NullMarked;
