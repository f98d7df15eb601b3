/** The status page, and the same figures as an item on a dashboard of the host. */
@NullMarked
package org.programmeoffice.status.web;

import org.jspecify.annotations.NullMarked;
