package org.programmeoffice.sandbox.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** A response that is held back until it is known whether the frame goes around it. */
final class PageResponse extends HttpServletResponseWrapper {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private PrintWriter writer;
    private int error;
    private String message = "";

    PageResponse(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void sendError(int status) {
        sendError(status, "");
    }

    @Override
    public void sendError(int status, String text) {
        error = status;
        message = text;
    }

    /** Returns the status of the error that was sent; 0 if none was. */
    int error() {
        return error;
    }

    String message() {
        return message;
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
            if (getContentType() != null && !getContentType().contains("charset")) {
                setCharacterEncoding("UTF-8");
            }
        }
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new Held(bytes);
    }

    @Override
    public void setContentLength(int length) {
        // the frame makes it longer
    }

    @Override
    public void setContentLengthLong(long length) {
        // the frame makes it longer
    }

    @Override
    public void flushBuffer() {
        // nothing leaves before the page is whole
    }

    boolean isHtml() {
        return getContentType() != null && getContentType().startsWith("text/html");
    }

    String text() {
        return new String(content(), StandardCharsets.UTF_8);
    }

    void release() throws IOException {
        byte[] content = content();
        if (content.length > 0) {
            getResponse().getOutputStream().write(content);
        }
    }

    private byte[] content() {
        if (writer != null) {
            writer.flush();
        }
        return bytes.toByteArray();
    }

    private static final class Held extends ServletOutputStream {
        private final ByteArrayOutputStream bytes;

        Held(ByteArrayOutputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public void write(int value) {
            bytes.write(value);
        }

        @Override
        public void write(byte[] values, int offset, int length) {
            bytes.write(values, offset, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("The host serves apps synchronously");
        }
    }
}
