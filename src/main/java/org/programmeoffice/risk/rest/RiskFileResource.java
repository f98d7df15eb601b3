package org.programmeoffice.risk.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.UserKey;
import org.programmeoffice.rest.Answers;
import org.programmeoffice.rest.CurrentUser;
import org.programmeoffice.rest.Sent;
import org.programmeoffice.risk.ImportRisks;
import org.programmeoffice.risk.ListRisks;
import org.programmeoffice.risk.RiskFilter;
import org.programmeoffice.risk.RiskFilterText;
import org.programmeoffice.risk.WriteRisks;
import org.programmeoffice.sheet.FileKind;
import org.programmeoffice.sheet.ImportChoices;
import org.programmeoffice.sheet.Spreadsheet;
import org.programmeoffice.sheet.Spreadsheets;

/** The risks of one initiative as a spreadsheet, in and out. A file is sent as the body of the request, by itself. */
@Path("initiatives/{key}/risks/file")
@LicensedOnly
public class RiskFileResource {
    private final CurrentUser user;
    private final Answers answers;
    private final Spreadsheets spreadsheets;
    private final ImportRisks imports;
    private final WriteRisks writes;

    @Inject
    public RiskFileResource(
            CurrentUser user, Answers answers, Spreadsheets spreadsheets, ImportRisks imports, WriteRisks writes) {
        this.user = user;
        this.answers = answers;
        this.spreadsheets = spreadsheets;
        this.imports = imports;
        this.writes = writes;
    }

    /** Sends the filtered list; {@code as} is {@code xlsx} or {@code csv}. */
    @GET
    @Produces(MediaType.WILDCARD)
    public Response write(
            @PathParam("key") String key,
            @QueryParam("as") @Nullable String format,
            @QueryParam("below") @Nullable String below,
            @Context UriInfo uri) {
        var actor = user.key();
        var wanted = "csv".equals(format) ? FileKind.CSV : FileKind.XLSX;
        var filter = filter(actor, uri);
        boolean all = "yes".equals(below);
        var first = Sent.key(key).then(found -> writes.first(actor, found, all, filter));
        if (!(first instanceof Outcome.Done<ListRisks.Listed> done)) {
            return answers.of(() -> first, listed -> listed);
        }
        var found = done.value().initiative().orElseThrow().key();
        StreamingOutput content =
                out -> writes.write(actor, found, all, filter, () -> spreadsheets.write(wanted, out, Locale.ENGLISH));
        return Response.ok(content)
                .type(wanted.mediaType())
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + found + "-risks." + wanted.extension() + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    /** Says what an import of the file would do, or every cell that is wrong. */
    @POST
    @Path("preview")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Produces(MediaType.APPLICATION_JSON)
    public Response preview(
            @PathParam("key") String key, @QueryParam("name") @Nullable String name, InputStream content) {
        return answer(key, name, content, imports::check);
    }

    /** Imports the whole file, or nothing if a cell is wrong. */
    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Produces(MediaType.APPLICATION_JSON)
    public Response take(@PathParam("key") String key, @QueryParam("name") @Nullable String name, InputStream content) {
        return answer(key, name, content, imports::importAll);
    }

    /** What is done with a file. */
    private interface Doing {
        Outcome<ImportRisks.Summary> with(
                UserKey actor, InitiativeKey key, Supplier<Outcome<Spreadsheet>> file, ImportChoices choices);
    }

    private Response answer(String key, @Nullable String name, InputStream content, Doing doing) {
        return answers.of(
                () -> Sent.key(key)
                        .then(found -> doing.with(
                                user.key(), found, () -> read(Sent.text(name), content), ImportChoices.NONE)),
                summary -> summary);
    }

    private Outcome<Spreadsheet> read(String name, InputStream content) {
        try {
            return spreadsheets.read(name, content);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the file that was sent", e);
        }
    }

    private static RiskFilter filter(UserKey actor, UriInfo uri) {
        Map<String, String> query = new LinkedHashMap<>();
        uri.getQueryParameters().forEach((name, values) -> query.put(name, values.get(0)));
        return new RiskFilterText(query).filter(actor, LocalDate.now(ZoneOffset.UTC));
    }
}
