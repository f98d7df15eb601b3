/**
 * Words that every feature uses: who acts ({@link org.programmeoffice.common.UserKey}), what is acted on
 * ({@link org.programmeoffice.common.InitiativeId}, {@link org.programmeoffice.common.InitiativeKey}), and how a use
 * case answers ({@link org.programmeoffice.common.Outcome}): done with a value, or refused with a reason that a person
 * can act on. A refusal is a value and travels to the door unchanged; only bugs are exceptions.
 */
@NullMarked
package org.programmeoffice.common;

import org.jspecify.annotations.NullMarked;
