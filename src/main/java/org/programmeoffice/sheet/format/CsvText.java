package org.programmeoffice.sheet.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Guesses a text file's encoding: the byte order mark if there is one; UTF-16 if every other byte is zero; UTF-8 if all
 * of it is; otherwise Windows-1252, in which Excel saves CSV in Western Europe.
 */
final class CsvText {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int SAMPLE = 2_000;

    private CsvText() {}

    static String decode(byte[] bytes) throws RefusedFileException {
        var text = withoutMark(guess(bytes));
        if (text.indexOf('\0') >= 0) {
            throw new RefusedFileException("pmo.sheet.file.notSpreadsheet");
        }
        return text;
    }

    private static String guess(byte[] bytes) {
        if (marked(bytes, 0xFF, 0xFE) || zeros(bytes, 1)) {
            return new String(bytes, StandardCharsets.UTF_16LE);
        }
        if (marked(bytes, 0xFE, 0xFF) || zeros(bytes, 0)) {
            return new String(bytes, StandardCharsets.UTF_16BE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, WINDOWS);
        }
    }

    private static boolean marked(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    /** Returns whether most bytes at the even or odd places are zero, and hardly any of the others. */
    private static boolean zeros(byte[] bytes, int offset) {
        int length = Math.min(bytes.length, SAMPLE) / 2 * 2;
        int here = 0;
        int there = 0;
        for (int at = 0; at < length; at += 2) {
            here += bytes[at + offset] == 0 ? 1 : 0;
            there += bytes[at + 1 - offset] == 0 ? 1 : 0;
        }
        return length > 0 && here * 10 > length / 2 * 7 && there * 10 < length / 2;
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
