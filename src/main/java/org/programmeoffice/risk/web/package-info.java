/**
 * Pages of the risk register: the list with its heat map, for one initiative or for all that the visitor may view, and a
 * page for each risk. The address of a list is its filter, so it can be shared.
 */
@NullMarked
package org.programmeoffice.risk.web;

import org.jspecify.annotations.NullMarked;
