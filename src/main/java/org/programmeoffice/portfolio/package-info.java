/**
 * The records of portfolios, programmes and projects.
 *
 * <p>An {@link org.programmeoffice.portfolio.Initiative} is one of three kinds that differ in where they may stand; what
 * they share is a {@link org.programmeoffice.portfolio.Registration}. {@link org.programmeoffice.portfolio.Initiatives}
 * keeps them. A key is a prefix ({@link org.programmeoffice.portfolio.KeyPrefixes}) and a number; the first revision of a
 * key claims the number, so two people who create at once get two numbers, and since revisions stay, no number comes back.
 *
 * <p>The first record: whoever may create initiatives creates a standalone programme or project and becomes its manager,
 * never its board. The chair or a manager of a portfolio or programme creates inside it, and becomes the manager too.
 * Creating a portfolio is the portfolio director's decision, but before the first portfolio there is no director; so an
 * administrator creates it and names its chair in the same act. He gets no role by that and cannot view what he made
 * unless he named himself, which its history tells.
 *
 * <p>Moving: whoever holds it lets go (chair or manager of what it stands in; of itself, if it stands alone), and whoever
 * is to hold it takes it in (chair or manager there). Until there are proposals, one person must be both.
 */
@NullMarked
package org.programmeoffice.portfolio;

import org.jspecify.annotations.NullMarked;
