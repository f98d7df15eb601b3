/** Model version 8: what a house calls things itself. */
@NullMarked
package org.programmeoffice.ao.upgrade.v8;

import org.jspecify.annotations.NullMarked;
