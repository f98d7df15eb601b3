/**
 * What in the records asks for somebody's attention, for a PMO that reminds and for managers who repair: {@link
 * org.programmeoffice.workbench.ShowWorkbench} reads what other features know. Nothing is kept and nothing is blocked here.
 */
@NullMarked
package org.programmeoffice.workbench;

import org.jspecify.annotations.NullMarked;
