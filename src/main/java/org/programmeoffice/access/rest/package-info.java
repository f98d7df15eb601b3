/** Roles and history over REST, below {@code /rest/pmo/1.0/initiatives/{key}}, and people by name. */
@NullMarked
package org.programmeoffice.access.rest;

import org.jspecify.annotations.NullMarked;
