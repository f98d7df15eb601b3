/**
 * The risk register. A {@link org.programmeoffice.risk.Risk} is a threat or an opportunity with a cause, an event and an
 * effect, rated three times: inherent (before any response, frozen after the first rating), current and target. A
 * {@link org.programmeoffice.risk.RiskMatrix} turns a rating into a {@link org.programmeoffice.risk.RiskLevel}; the product
 * of the two scales only fills the matrix at first. Each top initiative has a
 * {@link org.programmeoffice.risk.RiskModel} of matrix and appetite, in versions that are never lost.
 *
 * <p>Money is exact: {@link org.programmeoffice.risk.Chance} counts in whole fractions, so a sum does not depend on its
 * order and is rounded once. Threats and opportunities are never netted. Amounts of two currencies are never added.
 */
@NullMarked
package org.programmeoffice.risk;

import org.jspecify.annotations.NullMarked;
