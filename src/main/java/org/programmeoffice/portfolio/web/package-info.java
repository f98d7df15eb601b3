/**
 * The pages of portfolios, programmes and projects. {@link org.programmeoffice.portfolio.web.HomePage} lists what the
 * visitor may view; {@link org.programmeoffice.portfolio.web.InitiativePage} shows one initiative with its figures, its
 * scope, its people and its history; {@link org.programmeoffice.portfolio.web.ExplainPage} says where a figure comes from;
 * {@link org.programmeoffice.portfolio.web.AdminPage} holds an administrator's choices. Each asks use cases as the visitor
 * and words what they answer; nothing here decides who may do what.
 *
 * <p>The pages show figures of work items beside records, so this door uses the roots of both features.
 */
@NullMarked
package org.programmeoffice.portfolio.web;

import org.jspecify.annotations.NullMarked;
