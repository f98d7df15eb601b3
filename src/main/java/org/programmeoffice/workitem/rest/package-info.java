/**
 * Figures and scope rules over HTTP, below the address of an initiative. A resource reads the request, calls one use case and
 * answers with a {@code …Json} record. Numbers come whole: points as decimals, times in seconds, instants in ISO 8601.
 */
@NullMarked
package org.programmeoffice.workitem.rest;

import org.jspecify.annotations.NullMarked;
