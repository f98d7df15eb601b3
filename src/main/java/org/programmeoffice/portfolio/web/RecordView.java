package org.programmeoffice.portfolio.web;

import java.util.List;
import org.programmeoffice.access.Action;
import org.programmeoffice.common.InitiativeKind;
import org.programmeoffice.portfolio.InitiativeDetails;
import org.programmeoffice.web.Visit;

/**
 * The record itself, for reading and for the forms that change it.
 *
 * @param action the REST address of the record
 * @param childKinds what may be created inside it; empty if nothing or if the visitor may not
 */
record RecordView(
        String key,
        String title,
        String description,
        String parent,
        String revision,
        String action,
        String moveAction,
        String createAction,
        boolean mayEdit,
        boolean mayMove,
        boolean mayCreate,
        List<RolesView.Choice> childKinds) {

    static RecordView of(InitiativeDetails details, Visit visit) {
        var initiative = details.initiative();
        var links = visit.links();
        var path = "/initiatives/" + initiative.key();
        var kinds = childKinds(details, visit);
        var parent = details.ancestors().isEmpty()
                ? ""
                : details.ancestors().get(details.ancestors().size() - 1).key().toString();
        return new RecordView(
                initiative.key().toString(),
                initiative.title(),
                initiative.description(),
                parent,
                Integer.toString(initiative.revision()),
                links.rest(path),
                links.rest(path + "/parent"),
                links.rest("/initiatives"),
                details.may().contains(Action.EDIT_RECORD),
                details.may().contains(Action.EDIT_RECORD) && initiative.kind() != InitiativeKind.PORTFOLIO,
                !kinds.isEmpty(),
                kinds);
    }

    private static List<RolesView.Choice> childKinds(InitiativeDetails details, Visit visit) {
        if (!details.may().contains(Action.CREATE_INSIDE)) {
            return List.of();
        }
        return List.of(InitiativeKind.PROJECT, InitiativeKind.PROGRAMME).stream()
                .filter(kind -> kind.fitsUnder(details.initiative().kind()))
                .map(kind -> new RolesView.Choice(KindTexts.word(kind), visit.text(KindTexts.name(kind))))
                .toList();
    }
}
