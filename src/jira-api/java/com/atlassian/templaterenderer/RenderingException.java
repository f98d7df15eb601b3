package com.atlassian.templaterenderer;

/** Signature only. Mark L: id 10075203838 (RuntimeException); slack catches it */
public class RenderingException extends RuntimeException {
    public RenderingException(String message) {
        super(message);
    }
}
