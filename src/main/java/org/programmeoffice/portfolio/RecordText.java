package org.programmeoffice.portfolio;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.programmeoffice.common.FieldError;
import org.programmeoffice.common.TextRule;

/** Title and description as they are kept. */
record RecordText(String title, String description) {
    private static final TextRule TITLE = TextRule.line("title", 255);
    private static final TextRule DESCRIPTION = TextRule.lines("description", 30_000);

    /** Returns the texts cleaned; they may still break a rule. */
    static RecordText of(String title, String description) {
        return new RecordText(TITLE.clean(title), DESCRIPTION.clean(description));
    }

    /** Returns everything that is wrong with them. */
    List<FieldError> errors() {
        return Stream.of(TITLE.error(title), DESCRIPTION.error(description))
                .flatMap(Optional::stream)
                .toList();
    }
}
