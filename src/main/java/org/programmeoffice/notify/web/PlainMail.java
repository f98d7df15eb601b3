package org.programmeoffice.notify.web;

/** A mail as plain text. */
final class PlainMail {
    private PlainMail() {}

    static String of(MailView mail) {
        var text = new StringBuilder();
        for (var topic : mail.topics()) {
            text.append(topic.key()).append(' ').append(topic.title()).append('\n');
            text.append(topic.href()).append("\n\n");
            topic.lines().forEach(line -> append(text, line));
            text.append('\n');
        }
        if (!mail.more().isEmpty()) {
            text.append(mail.more()).append("\n\n");
        }
        return text.append("-- \n")
                .append(mail.why())
                .append('\n')
                .append(mail.choose())
                .append(": ")
                .append(mail.chooseHref())
                .append('\n')
                .toString();
    }

    private static void append(StringBuilder text, MailView.Line line) {
        text.append("* ")
                .append(line.sentence())
                .append(" (")
                .append(line.when())
                .append(")\n");
        line.differences().forEach(difference -> text.append("    ")
                .append(difference.label())
                .append(": ")
                .append(difference.before())
                .append(difference.before().isEmpty() ? "" : " -> ")
                .append(difference.after())
                .append('\n'));
    }
}
