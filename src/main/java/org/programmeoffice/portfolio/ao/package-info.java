/**
 * Initiatives as rows: {@link org.programmeoffice.portfolio.ao.InitiativeRow} for the three kinds, since they differ in
 * their rules and not in what is kept, and {@link org.programmeoffice.portfolio.ao.KeyPrefixRow} for each kind whose
 * prefix was set.
 */
@NullMarked
package org.programmeoffice.portfolio.ao;

import org.jspecify.annotations.NullMarked;
