package org.programmeoffice.portfolio;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.programmeoffice.rollup.RagStatus;
import org.programmeoffice.sheet.ColumnMapping;
import org.programmeoffice.sheet.SheetRecord;

/**
 * A row of a list of projects.
 *
 * @param row from 0
 * @param description empty if the file does not say
 * @param fields those that the row says something of
 * @param on the day that the row judges; empty if it judges none
 */
record RecordLine(
        int row,
        String reference,
        String portfolio,
        String programme,
        String title,
        Optional<String> description,
        Map<ProfileField, String> fields,
        Optional<LocalDate> on,
        RagStatus confidence,
        Optional<BigDecimal> cost,
        String currency) {
    static RecordLine of(SheetRecord record, ColumnMapping mapping, LocalDate today) {
        var fields = new EnumMap<ProfileField, String>(ProfileField.class);
        record.value(RecordSheet.REFERENCE).ifPresent(value -> fields.put(ProfileField.REFERENCE, value));
        record.value(RecordSheet.CATEGORY).ifPresent(value -> fields.put(ProfileField.CATEGORY, value));
        record.value(RecordSheet.TIER).ifPresent(value -> fields.put(ProfileField.TIER, value));
        record.value(RecordSheet.TAGS).ifPresent(value -> fields.put(ProfileField.TAGS, value));
        var cost = record.value(RecordSheet.COST);
        var confidence = record.value(RecordSheet.CONFIDENCE);
        boolean mapped = mapping.column(RecordSheet.CONFIDENCE).isPresent()
                || mapping.column(RecordSheet.COST).isPresent();
        var day = record.value(RecordSheet.ON)
                .or(() -> cost.isPresent() || confidence.isPresent() ? Optional.of(today) : Optional.empty());
        return new RecordLine(
                record.row(),
                record.value(RecordSheet.REFERENCE).orElse(""),
                record.value(RecordSheet.PORTFOLIO).orElse(""),
                record.value(RecordSheet.PROGRAMME).orElse(""),
                record.need(RecordSheet.TITLE),
                record.value(RecordSheet.DESCRIPTION),
                fields,
                mapped ? day : Optional.empty(),
                confidence.orElse(RagStatus.GREY),
                cost,
                record.value(RecordSheet.CURRENCY).orElse("").toUpperCase(Locale.ROOT));
    }

    /** Returns by what rows about the same project are known: the reference, or else title and place. */
    String identity() {
        var named = reference.isEmpty() ? "\n" + portfolio + "\n" + programme + "\n" + title : reference;
        return named.toLowerCase(Locale.ROOT);
    }
}
