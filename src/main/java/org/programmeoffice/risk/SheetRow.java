package org.programmeoffice.risk;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.programmeoffice.register.EntryDraft;
import org.programmeoffice.sheet.ColumnMapping;
import org.programmeoffice.sheet.SheetField;
import org.programmeoffice.sheet.SheetRecord;

/** A row of a spreadsheet as a draft: columns that the file has replace what the risk said, all others leave it. */
final class SheetRow {
    private final RiskSheet sheet;
    private final ColumnMapping mapping;
    private final SheetRecord row;

    SheetRow(RiskSheet sheet, ColumnMapping mapping, SheetRecord row) {
        this.sheet = sheet;
        this.mapping = mapping;
        this.row = row;
    }

    /** Returns the draft over another one: that of the risk as it is, or an empty one. */
    RiskDraft over(RiskDraft before) {
        return new RiskDraft(
                entry(before.entry()),
                text(RiskSheet.KIND, before.kind(), RiskKind.THREAT.name()),
                text(RiskSheet.CATEGORY, before.category(), ""),
                text(RiskSheet.CAUSE, before.cause(), ""),
                text(RiskSheet.EVENT, before.event(), ""),
                text(RiskSheet.EFFECT, before.effect(), ""),
                before.warning(),
                before.inherent(),
                rating(RiskSheet.PROBABILITY, RiskSheet.IMPACT, before.current()),
                rating(RiskSheet.TARGET_PROBABILITY, RiskSheet.TARGET_IMPACT, before.target()),
                stakes(before.stakes()),
                text(RiskSheet.RESPONSE, before.response(), ""),
                text(RiskSheet.ACTIONS, before.actions(), ""),
                "");
    }

    private EntryDraft entry(EntryDraft before) {
        return new EntryDraft(
                text(RiskSheet.TITLE, before.title(), ""),
                text(sheet.owner, before.owner(), ""),
                text(sheet.actionee, before.actionee(), ""),
                before.confidentiality(),
                text(RiskSheet.REVIEW, before.reviewBy(), ""));
    }

    private StakesDraft stakes(StakesDraft before) {
        return new StakesDraft(
                text(RiskSheet.PERCENT, before.probability(), ""),
                text(RiskSheet.LEAST, before.least(), ""),
                text(RiskSheet.LIKELY, before.likely(), ""),
                text(RiskSheet.MOST, before.most(), ""),
                text(RiskSheet.CURRENCY, before.currency(), ""),
                before.days(),
                text(RiskSheet.PROXIMITY, before.proximityDate(), ""),
                before.proximity());
    }

    /** A row that says what the rating is already keeps its dimensions. */
    private RatingDraft rating(SheetField<Integer> probability, SheetField<Integer> impact, RatingDraft before) {
        var point = text(probability, before.probability(), "");
        var greatest = before.impacts().values().stream().max(String::compareTo).orElse("");
        var wanted = text(impact, greatest, "");
        if (wanted.equals(greatest)) {
            return new RatingDraft(point, before.impacts());
        }
        Map<ImpactDimension, String> impacts = new EnumMap<>(ImpactDimension.class);
        impacts.put(ImpactDimension.SCOPE, wanted);
        return new RatingDraft(point, impacts);
    }

    private <T> String text(SheetField<T> field, String before, String none) {
        return mapping.column(field).isEmpty() && !before.isEmpty()
                ? before
                : Optional.ofNullable(row.values().get(field.name()))
                        .map(SheetRow::typed)
                        .orElse(none);
    }

    private static String typed(Object value) {
        return value instanceof BigDecimal number
                ? number.toPlainString()
                : value instanceof Enum<?> choice ? choice.name() : value.toString();
    }
}
