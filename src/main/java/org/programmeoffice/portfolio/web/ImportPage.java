package org.programmeoffice.portfolio.web;

import java.util.List;
import java.util.Set;
import org.programmeoffice.access.Role;
import org.programmeoffice.common.Refusal;
import org.programmeoffice.portfolio.ImportRecords;
import org.programmeoffice.web.Answer;
import org.programmeoffice.web.FormView;
import org.programmeoffice.web.Frame;
import org.programmeoffice.web.Page;
import org.programmeoffice.web.Visit;

/** Where a list of projects is sent as a spreadsheet: checked first, then imported as a whole. */
public final class ImportPage implements Page {
    private final ImportRecords imports;

    public ImportPage(ImportRecords imports) {
        this.imports = imports;
    }

    /**
     * The form.
     *
     * @param action the REST address of the import; its check is below it
     * @param fields what a column may be read as
     */
    record ImportView(String action, List<FormView.Choice> fields) {}

    @Override
    public String path() {
        return "/import";
    }

    @Override
    public Answer answer(Visit visit) {
        if (!imports.mayImport(visit.visitor())) {
            return new Answer.Refused(new Refusal.Forbidden(
                    "pmo.portfolio.forbidden.import",
                    Set.of("pmo.access.role.creator", Role.BOARD_CHAIR.textKey(), Role.PROJECT_MANAGER.textKey())));
        }
        var fields = ImportRecords.fields().stream()
                .map(field -> new FormView.Choice(field, visit.text("pmo.portfolio.import.field." + field)))
                .toList();
        var home = new Frame.Crumb(visit.text("pmo.web.home"), visit.links().home());
        return new Answer.Shown(
                Frame.titled(visit.text("pmo.portfolio.import.title"), List.of(home)),
                "portfolio/import.vm",
                new ImportView(visit.links().rest("/initiative-file"), fields));
    }
}
