package org.programmeoffice.notify;

import java.util.List;

/**
 * What one mail tells one person.
 *
 * @param subjects the records it is about, at least one, the one published first before the others
 * @param more how many notices are not in it because it would be too long
 */
public record Digest(Reader reader, boolean plainText, List<Subject> subjects, int more) {
    public Digest {
        subjects = List.copyOf(subjects);
        if (subjects.isEmpty()) {
            throw new IllegalArgumentException("a digest for " + reader.key() + " tells nothing");
        }
    }

    /** A record and what happened to it, oldest first. */
    public record Subject(Seen seen, List<Notice> notices) {
        public Subject {
            notices = List.copyOf(notices);
        }
    }

    /** Returns how many notices it tells. */
    public int size() {
        return subjects.stream().mapToInt(subject -> subject.notices().size()).sum();
    }
}
