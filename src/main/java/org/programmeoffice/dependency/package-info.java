/**
 * What one initiative needs from another.
 *
 * <p>A {@link org.programmeoffice.dependency.Dependency} names a giver, a receiver and what is to be delivered. Its {@link
 * org.programmeoffice.dependency.Agreement} holds the two dates ({@link org.programmeoffice.dependency.Terms}) and how far
 * the two sides have come; each {@link org.programmeoffice.dependency.Step} says from which state it leads on and which
 * {@link org.programmeoffice.dependency.Side} may take it. The receiver says when it is needed, the giver what he
 * promises; nothing is agreed before both have accepted both dates, and a changed date asks both again.
 *
 * <p>{@link org.programmeoffice.dependency.Slack} is the room between the two dates in working days, with a colour and its
 * reason. What is not agreed is grey, yet still counts as trouble once it was agreed before, so that nobody hides a late
 * delivery by changing its date.
 */
@NullMarked
package org.programmeoffice.dependency;

import org.jspecify.annotations.NullMarked;
