package org.programmeoffice.plan;

/** A text of any content as one line, and back. */
final class EscapedLine {
    private EscapedLine() {}

    static String write(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    static String read(String line) {
        var text = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char next = line.charAt(i);
            if (next == '\\') {
                i++;
                next = escaped(line.charAt(i));
            }
            text.append(next);
        }
        return text.toString();
    }

    private static char escaped(char letter) {
        return switch (letter) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            default -> letter;
        };
    }
}
