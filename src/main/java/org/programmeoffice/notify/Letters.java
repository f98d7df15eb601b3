package org.programmeoffice.notify;

/** Puts digests into words. */
public interface Letters {
    Letter write(Digest digest);
}
