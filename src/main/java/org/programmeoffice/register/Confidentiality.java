package org.programmeoffice.register;

import java.util.Locale;

/** Who may see an entry. */
public enum Confidentiality {
    /** Everybody who may view the initiative. */
    NORMAL,
    /** Its owner, its actionee and the board of the initiative; everybody else reads only how many there are. */
    RESTRICTED;

    /** Returns the key of the word for it in the text files. */
    public String textKey() {
        return "pmo.register.confidentiality." + name().toLowerCase(Locale.ROOT);
    }
}
