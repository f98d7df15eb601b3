package org.programmeoffice.notify;

/** Takes mail to its readers. */
public interface Post {
    /** Hands the mail over; it goes out when the host gets to it. */
    void send(Letter letter);
}
