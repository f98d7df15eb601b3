package org.programmeoffice.portfolio.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Refusal;
import org.programmeoffice.portfolio.ImportRecords;
import org.programmeoffice.rest.Answers;
import org.programmeoffice.rest.CurrentUser;
import org.programmeoffice.rest.Sent;
import org.programmeoffice.sheet.ImportChoices;
import org.programmeoffice.sheet.Notation;
import org.programmeoffice.sheet.Spreadsheet;
import org.programmeoffice.sheet.Spreadsheets;

/** A list of projects as a spreadsheet. The file is sent as the body of the request, by itself. */
@Path("initiative-file")
@Consumes(MediaType.APPLICATION_OCTET_STREAM)
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class RecordFileResource {
    private final CurrentUser user;
    private final Answers answers;
    private final Spreadsheets spreadsheets;
    private final ImportRecords imports;

    @Inject
    public RecordFileResource(CurrentUser user, Answers answers, Spreadsheets spreadsheets, ImportRecords imports) {
        this.user = user;
        this.answers = answers;
        this.spreadsheets = spreadsheets;
        this.imports = imports;
    }

    /** Says what an import of the file would do, and every cell that is wrong. */
    @POST
    @Path("preview")
    public Response preview(
            @QueryParam("name") @Nullable String name,
            @QueryParam("columns") @Nullable String columns,
            InputStream content) {
        return answers.of(
                () -> choices(columns).then(chosen -> imports.check(user.key(), () -> read(name, content), chosen)),
                summary -> ImportSummaryJson.of(summary, answers));
    }

    /** Imports the whole file, or nothing if a cell is wrong. */
    @POST
    public Response take(
            @QueryParam("name") @Nullable String name,
            @QueryParam("columns") @Nullable String columns,
            InputStream content) {
        return answers.of(
                () -> choices(columns).then(chosen -> imports.importAll(user.key(), () -> read(name, content), chosen)),
                summary -> ImportSummaryJson.of(summary, answers));
    }

    /** Reads {@code title:3,programme:4}; nothing chosen if there is no text. */
    private static Outcome<ImportChoices> choices(@Nullable String columns) {
        if (columns == null || columns.isBlank()) {
            return Outcome.done(ImportChoices.NONE);
        }
        Map<String, Integer> chosen = new HashMap<>();
        for (var part : columns.split(",", -1)) {
            int at = part.indexOf(':');
            if (at < 0
                    || !part.substring(at + 1).matches("[0-9]{1,4}")
                    || !ImportRecords.fields().contains(part.substring(0, at))
                    || chosen.containsValue(Integer.valueOf(part.substring(at + 1)))
                    || chosen.put(part.substring(0, at), Integer.valueOf(part.substring(at + 1))) != null) {
                return Outcome.refused(Refusal.Invalid.field("columns", "pmo.portfolio.import.columns"));
            }
        }
        return Outcome.done(new ImportChoices("", chosen, Notation.UNKNOWN));
    }

    private Outcome<Spreadsheet> read(@Nullable String name, InputStream content) {
        try {
            return spreadsheets.read(Sent.text(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the file that was sent", e);
        }
    }
}
