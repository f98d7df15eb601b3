/**
 * What every feature's resources share. A resource reads the request ({@link org.programmeoffice.rest.Json}, {@link
 * org.programmeoffice.rest.Sent}), calls one use case as the {@link org.programmeoffice.rest.CurrentUser}, and hands the
 * outcome to {@link org.programmeoffice.rest.Answers}, the one place that knows HTTP status codes and error bodies. What changes the whole
 * site asks for the administrator's {@link org.programmeoffice.rest.Confirmation} first.
 *
 * <p>A conflict carries what others changed since the person read (see {@link org.programmeoffice.access.Overtaking}); the script
 * {@code pmo/web/conflict.js} offers it beside his own text in any form whose fields have the names of the changes.
 *
 * <p>JSON is read and written here and not by the host: what is unknown, missing or malformed then means the same under
 * every host, and is a refusal like any other. So there is nothing to map from exceptions but bugs.
 */
@NullMarked
package org.programmeoffice.rest;

import org.jspecify.annotations.NullMarked;
