/** Initiatives and their key prefixes over REST, below {@code /rest/pmo/1.0}. */
@NullMarked
package org.programmeoffice.portfolio.rest;

import org.jspecify.annotations.NullMarked;
