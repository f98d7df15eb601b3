package org.programmeoffice.notify.ao;

import net.java.ao.Entity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What one person chose about our mail. */
@Table("MAIL_CHOICE")
public interface MailChoiceRow extends Entity {
    String PERSON = "PERSON";
    String RHYTHMS = "RHYTHMS";
    String PLAIN_TEXT = "PLAIN_TEXT";

    @NotNull
    @Unique
    String getPerson();

    void setPerson(String userKey);

    /** Returns the chosen kinds by their code, such as {@code assigned=DAILY role=WEEKLY}. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getRhythms();

    void setRhythms(String text);

    boolean isPlainText();

    void setPlainText(boolean value);
}
