/** Dependencies as rows. */
@NullMarked
package org.programmeoffice.dependency.ao;

import org.jspecify.annotations.NullMarked;
