package org.programmeoffice.ao.upgrade.v5;

import net.java.ao.Entity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** MailChoiceRow as it was in model version 5. Never change it. */
@Table("MAIL_CHOICE")
public interface MailChoiceRow5 extends Entity {
    @NotNull
    @Unique
    String getPerson();

    void setPerson(String userKey);

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getRhythms();

    void setRhythms(String text);

    boolean isPlainText();

    void setPlainText(boolean value);
}
