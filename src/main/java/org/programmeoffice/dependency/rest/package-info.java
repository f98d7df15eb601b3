/** Dependencies over REST: {@code /rest/pmo/1.0/dependencies}, and those of one initiative below it. */
@NullMarked
package org.programmeoffice.dependency.rest;

import org.jspecify.annotations.NullMarked;
