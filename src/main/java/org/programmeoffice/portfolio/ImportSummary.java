package org.programmeoffice.portfolio;

import java.util.List;
import org.programmeoffice.common.FieldError;

/**
 * What an import does or would do.
 *
 * @param created portfolios, programmes and projects that are new
 * @param judged how many judgements of a day are new or different
 * @param amounts how amounts are read, such as {@code GBP × 1000000}; empty if the heading says nothing
 * @param errors everything that is wrong; nothing is imported while there is anything
 */
public record ImportSummary(
        String sheet,
        int created,
        int changed,
        int unchanged,
        int judged,
        String amounts,
        List<Column> columns,
        List<FieldError> errors) {
    public ImportSummary {
        columns = List.copyOf(columns);
        errors = List.copyOf(errors);
    }

    /**
     * A column of the file.
     *
     * @param field what it is read as; empty if it is not read
     */
    public record Column(int index, String heading, String field) {}
}
