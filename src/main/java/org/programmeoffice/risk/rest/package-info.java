/** The risk register over REST: {@code /rest/pmo/1.0/risks}, and the risks of one initiative below it. */
@NullMarked
package org.programmeoffice.risk.rest;

import org.jspecify.annotations.NullMarked;
