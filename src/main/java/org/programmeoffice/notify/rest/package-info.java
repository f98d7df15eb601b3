/** A person's own choices about our mail as a resource. */
@NullMarked
package org.programmeoffice.notify.rest;

import org.jspecify.annotations.NullMarked;
