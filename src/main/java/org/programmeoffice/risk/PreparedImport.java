package org.programmeoffice.risk;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.programmeoffice.access.InitiativeNode;
import org.programmeoffice.sheet.SheetPreview;

/**
 * Everything that an import is to write.
 *
 * @param fresh the new risks
 * @param before the risks that change, as they are
 * @param after the same risks, in the same order, as they will be
 */
record PreparedImport(
        InitiativeNode node,
        RiskModel model,
        SheetPreview preview,
        List<RiskDraft.Read> fresh,
        List<Risk> before,
        List<Risk> after,
        int unchanged) {
    PreparedImport {
        fresh = List.copyOf(fresh);
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    ImportRisks.Summary summary() {
        var headings = preview.mapping().matches().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, match -> preview.headings()
                        .text(match.getValue().column())));
        var unread = preview.notes().stream()
                .filter(note -> note.messageKey().equals("pmo.sheet.note.notMapped"))
                .map(note -> note.arguments().get(0))
                .toList();
        return new ImportRisks.Summary(preview.sheet(), fresh.size(), after.size(), unchanged, headings, unread);
    }
}
