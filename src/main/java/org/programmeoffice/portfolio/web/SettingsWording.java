package org.programmeoffice.portfolio.web;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.programmeoffice.web.Visit;
import org.programmeoffice.workitem.JiraVocabulary;
import org.programmeoffice.workitem.ShownSettings;

/** Words what an administrator chose for figures and what there is to choose. */
final class SettingsWording {
    private final Visit visit;

    SettingsWording(Visit visit) {
        this.visit = visit;
    }

    AdminView.Settings view(ShownSettings shown) {
        var choices = shown.choices();
        return new AdminView.Settings(
                visit.links().rest("/settings"),
                Integer.toString(shown.revision()),
                fields(shown.epicLinkFields(), choices.epicLinkField(), "pmo.portfolio.admin.noEpicLink"),
                fields(shown.pointsFields(), choices.pointsField(), "pmo.portfolio.admin.noPoints"),
                shown.resolutions().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> new AdminView.Choice(
                                Long.toString(entry.getKey()),
                                entry.getValue(),
                                choices.notDelivered().contains(entry.getKey())))
                        .toList(),
                zones(choices.zone().getId()),
                Long.toString(choices.pollInterval().toSeconds()),
                Integer.toString(choices.pagesPerSecond()));
    }

    /** Returns the fields with "none" first; a chosen field that is gone is not among them. */
    private List<AdminView.Choice> fields(List<JiraVocabulary.Field> fields, String chosen, String noneKey) {
        var list = new ArrayList<AdminView.Choice>();
        list.add(new AdminView.Choice("", visit.text(noneKey), chosen.isEmpty()));
        for (var field : fields) {
            list.add(new AdminView.Choice(
                    field.id(),
                    field.name() + " (" + field.id() + ")",
                    field.id().equals(chosen)));
        }
        return list;
    }

    /** Returns the zones of the world, and the chosen one also if it is an offset. */
    private static List<AdminView.Choice> zones(String chosen) {
        var ids = new ArrayList<>(ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                .sorted()
                .toList());
        ids.add(0, "UTC");
        if (!ids.contains(chosen)) {
            ids.add(0, chosen);
        }
        return ids.stream()
                .map(id -> new AdminView.Choice(id, id, id.equals(chosen)))
                .toList();
    }
}
