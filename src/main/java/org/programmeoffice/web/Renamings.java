package org.programmeoffice.web;

import java.util.Locale;
import java.util.Map;

/** The texts that this house words itself. */
public interface Renamings {
    /** Returns them by key, for a reader of that locale; an answer costs next to nothing. */
    Map<String, String> of(Locale locale);
}
