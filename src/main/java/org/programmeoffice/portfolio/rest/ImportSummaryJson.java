package org.programmeoffice.portfolio.rest;

import java.util.List;
import org.programmeoffice.portfolio.ImportSummary;
import org.programmeoffice.rest.Answers;
import org.programmeoffice.rest.ErrorJson;

/**
 * What an import does or would do.
 *
 * @param amounts what an amount of 1 in the file means, such as {@code 1000000.00 GBP}; empty if its heading does not say
 * @param errors each at its cell, such as {@code Projects!C7}
 */
public record ImportSummaryJson(
        String sheet,
        int created,
        int changed,
        int unchanged,
        int judged,
        String amounts,
        List<ImportSummary.Column> columns,
        List<ErrorJson.AtField> errors) {
    static ImportSummaryJson of(ImportSummary summary, Answers answers) {
        return new ImportSummaryJson(
                summary.sheet(),
                summary.created(),
                summary.changed(),
                summary.unchanged(),
                summary.judged(),
                summary.amounts(),
                summary.columns(),
                summary.errors().stream().map(answers::atField).toList());
    }
}
