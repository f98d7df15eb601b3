package org.programmeoffice.risk;

import java.util.Optional;

/**
 * What is done about a risk.
 *
 * @param actions in words; may be empty
 */
public record Response(Optional<ResponseType> type, String actions) {
    /** Nothing is decided yet. */
    public static final Response NONE = new Response(Optional.empty(), "");

    boolean accepts() {
        return type.filter(ResponseType.ACCEPT::equals).isPresent();
    }
}
