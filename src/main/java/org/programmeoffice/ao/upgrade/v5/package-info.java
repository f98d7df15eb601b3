/** The tables of mail to people, new in model version 5. */
@NullMarked
package org.programmeoffice.ao.upgrade.v5;

import org.jspecify.annotations.NullMarked;
