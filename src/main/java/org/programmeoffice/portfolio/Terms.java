package org.programmeoffice.portfolio;

import java.util.Map;

/** What a house calls things itself, by language and code. Write only inside {@link org.programmeoffice.access.Revisions#record}. */
public interface Terms {
    /** Returns the labels that were chosen, by code; a code that is left out has its usual label. */
    Map<String, String> in(String language);

    /** Keeps the label of a code; an empty one brings the usual label back. */
    void set(String language, String code, String label);
}
