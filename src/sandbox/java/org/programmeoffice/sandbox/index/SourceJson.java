package org.programmeoffice.sandbox.index;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes and reads {@link IssueSource} as one line of JSON, for the stored field and for the file of changes. */
public final class SourceJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final ObjectWriter WRITER = MAPPER.writerFor(IssueSource.class);
    private static final ObjectReader READER = MAPPER.readerFor(IssueSource.class);

    private SourceJson() {}

    /** Returns the line, without its end. */
    public static byte[] write(IssueSource source) {
        try {
            return WRITER.writeValueAsBytes(source);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + source.key(), e);
        }
    }

    /** Returns the issue in that range of bytes. */
    public static IssueSource read(byte[] bytes, int offset, int length) {
        try {
            return READER.readValue(bytes, offset, length);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read a stored issue", e);
        }
    }
}
