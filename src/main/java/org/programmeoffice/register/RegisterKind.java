package org.programmeoffice.register;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The registers there are, each with the prefix of its keys. */
public enum RegisterKind {
    /** What may happen. */
    RISK("RSK");

    private final String prefix;

    RegisterKind(String prefix) {
        this.prefix = prefix;
    }

    public String prefix() {
        return prefix;
    }

    /** Returns the key of its name in the text files. */
    public String textKey() {
        return "pmo.register.kind." + name().toLowerCase(Locale.ROOT);
    }

    static Optional<RegisterKind> of(String prefix) {
        return Arrays.stream(values())
                .filter(kind -> kind.prefix.equals(prefix))
                .findFirst();
    }
}
