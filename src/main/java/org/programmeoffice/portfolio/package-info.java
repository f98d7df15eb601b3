/**
 * The records of portfolios, programmes and projects.
 *
 * <p>An {@link org.programmeoffice.portfolio.Initiative} is one of three kinds that differ in where they may stand; what
 * they share is a {@link org.programmeoffice.portfolio.Registration}. {@link org.programmeoffice.portfolio.Initiatives}
 * keeps them. A key is a prefix ({@link org.programmeoffice.portfolio.KeyPrefixes}) and a number; the first revision of a
 * key claims the number, so two people who create at once get two numbers, and since revisions stay, no number comes back.
 *
 * <p>Its other fields are a {@link org.programmeoffice.portfolio.Profile}: texts in one fixed form per {@link
 * org.programmeoffice.portfolio.ProfileField}, so that storage, history and forms need no code of their own for each. Its {@link
 * org.programmeoffice.portfolio.Lifecycle} moves by decisions only. A {@link org.programmeoffice.portfolio.Declaration} is a judgement
 * of one day, which remembers what the initiative stood in; the last one's colour is kept with the record as well, for lists.
 *
 * <p>The first record: whoever may create initiatives creates a standalone programme or project and becomes its manager,
 * never its board. Who has a working role on a portfolio or programme creates inside it: who runs that one runs the new one
 * too, a board appoints somebody, and a PMO officer who drafts on request is its officer.
 *
 * <p>Creating a portfolio is the portfolio director's decision, but before the first portfolio there is no director; so an
 * administrator creates it and names its chair in the same act. He gets no role by that and cannot view what he made
 * unless he named himself, which its history tells.
 *
 * <p>Moving: whoever holds it lets go (the board of what it stands in; who edits it, if it stands alone), and whoever
 * is to hold it takes it in (the board there, or who runs a programme that has none). Until there are proposals, one person must be both.
 */
@NullMarked
package org.programmeoffice.portfolio;

import org.jspecify.annotations.NullMarked;
