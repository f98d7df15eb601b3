package org.programmeoffice.sandbox.descriptor;

/** Something in the descriptor that the host cannot interpret; the message names file and line. */
public final class DescriptorError extends RuntimeException {
    public DescriptorError(int line, String problem) {
        super("atlassian-plugin.xml line " + line + ": " + problem);
    }

    public DescriptorError(int line, String problem, Throwable cause) {
        super("atlassian-plugin.xml line " + line + ": " + problem, cause);
    }
}
