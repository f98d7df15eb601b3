package org.programmeoffice.architecture.planted.portfolio.web;

import org.programmeoffice.architecture.planted.portfolio.rest.OpenResource;

/** A page that calls a resource. */
public final class CallsRest {
    public static String all(OpenResource resource) {
        return resource.all();
    }
}
