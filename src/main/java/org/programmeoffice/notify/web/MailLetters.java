package org.programmeoffice.notify.web;

import java.util.function.Supplier;
import org.programmeoffice.notify.Digest;
import org.programmeoffice.notify.Letter;
import org.programmeoffice.notify.Letters;
import org.programmeoffice.notify.Readers;
import org.programmeoffice.web.Formats;
import org.programmeoffice.web.Languages;
import org.programmeoffice.web.Links;
import org.programmeoffice.web.PageRenderer;

/** Writes mails in their readers' languages, with the times of their readers' clocks. */
public final class MailLetters implements Letters {
    private final Languages languages;
    private final PageRenderer renderer;
    private final Readers readers;
    private final Supplier<String> baseUrl;

    /** @param baseUrl the host's own address with its context path, as people outside reach it */
    public MailLetters(Languages languages, PageRenderer renderer, Readers readers, Supplier<String> baseUrl) {
        this.languages = languages;
        this.renderer = renderer;
        this.readers = readers;
        this.baseUrl = baseUrl;
    }

    @Override
    public Letter write(Digest digest) {
        var reader = digest.reader();
        var texts = languages.in(reader.locale());
        var formats = new Formats(reader.locale(), reader.zone());
        var wording = new MailWording(texts, formats, new Links(baseUrl.get()), readers);
        var view = wording.view(digest);
        var body = digest.plainText() ? PlainMail.of(view) : renderer.mail("notify/mail.vm", view);
        return new Letter(reader.address(), Letter.oneLine(view.title()), body, !digest.plainText());
    }
}
