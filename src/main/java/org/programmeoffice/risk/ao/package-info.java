/** Risks and risk models as rows. */
@NullMarked
package org.programmeoffice.risk.ao;

import org.jspecify.annotations.NullMarked;
