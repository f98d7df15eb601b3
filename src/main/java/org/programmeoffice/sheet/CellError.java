package org.programmeoffice.sheet;

import java.util.List;
import org.programmeoffice.common.FieldError;

/**
 * One cell that is wrong.
 *
 * @param address such as {@code C7}, or {@code B3:D3} for merged cells
 * @param heading of its column, as in the file
 * @param messageKey says what is wrong and how to write it
 * @param arguments what the text's {@code {0}}, {@code {1}} stand for
 */
public record CellError(String sheet, String address, String heading, String messageKey, List<String> arguments) {
    public CellError {
        arguments = List.copyOf(arguments);
    }

    /** Returns the error at the field {@code sheet!address}. */
    public FieldError asFieldError() {
        return new FieldError(sheet + "!" + address, messageKey, arguments);
    }
}
