package org.programmeoffice.risk.web;

import java.util.List;
import java.util.Optional;

/**
 * A list of risks with what it says.
 *
 * @param sentences the conclusion; empty on the list of everything
 * @param filters every field of the filter
 * @param hidden says how many restricted risks fit and are not shown; empty if none
 * @param heat absent on the list of everything
 * @param form absent unless the visitor may raise a risk
 * @param file the REST address of the register as a file; empty on the list of everything
 * @param previous address of the page before; empty on the first
 */
record RisksView(
        List<Action> actions,
        List<String> sentences,
        String path,
        List<FieldView> filters,
        List<Flag> flags,
        String reset,
        List<Column> columns,
        List<RiskRowView> rows,
        String position,
        String hidden,
        String empty,
        String previous,
        String next,
        Optional<HeatView> heat,
        Optional<RiskFormView> form,
        String file,
        String exportXlsx,
        String exportCsv) {
    /** A button above the page. */
    record Action(String label, String dialog, boolean primary) {}

    /** A box to tick in the filter. */
    record Flag(String name, String label, boolean checked) {}

    /**
     * A heading.
     *
     * @param href sorts by it; empty if the list is not sorted by it
     * @param sorted ascending, descending or none
     */
    record Column(String label, String href, String sorted, boolean number) {}
}
