/** The tables of the risk register, new in model version 3. */
@NullMarked
package org.programmeoffice.ao.upgrade.v3;

import org.jspecify.annotations.NullMarked;
