package org.programmeoffice.plan;

import java.util.function.Supplier;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.UserKey;
import org.programmeoffice.sheet.ImportChoices;
import org.programmeoffice.sheet.Spreadsheet;

/** Takes planned and actual money per month from a spreadsheet: the whole file or nothing of it. */
public final class ImportCostTable {
    private final ImportCosts costs;

    public ImportCostTable(ImportCosts costs) {
        this.costs = costs;
    }

    /**
     * Returns the budget with the rows of the file. Everything that is wrong is named by its cell, such as {@code
     * Sheet1!C7}.
     *
     * @param currency the budget's; may be empty if there is a budget
     * @param file read only once the actor is known to be allowed to import
     * @param revision the revision of the budget that the actor read; 0 if there was none
     */
    public Outcome<Budget> importTable(
            UserKey actor,
            InitiativeKey key,
            String currency,
            Supplier<Outcome<Spreadsheet>> file,
            ImportChoices choices,
            int revision) {
        return costs.demand(actor, key)
                .then(node -> file.get())
                .then(content -> CostTable.preview(content, choices))
                .then(preview -> CostTable.rows(preview)
                        .then(rows ->
                                CostTable.atCells(preview, costs.importCosts(actor, key, currency, rows, revision))));
    }
}
