package org.programmeoffice.portfolio.web;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.portfolio.SetTerms;
import org.programmeoffice.portfolio.TermCodes;
import org.programmeoffice.web.Answer;
import org.programmeoffice.web.Frame;
import org.programmeoffice.web.Page;
import org.programmeoffice.web.Visit;

/** Where an administrator names things as the house does, in each language. */
public final class TermsPage implements Page {
    private final SetTerms terms;

    public TermsPage(SetTerms terms) {
        this.terms = terms;
    }

    /** The forms, one for each language. */
    record TermsView(List<Language> languages) {}

    /** The labels of one language. */
    record Language(String code, String title, String action, String revision, List<Term> terms) {}

    /**
     * One label.
     *
     * @param usual what it is called unless the house says otherwise
     * @param name of its field
     */
    record Term(String usual, String name, String label) {}

    @Override
    public String path() {
        return "/admin/terms";
    }

    @Override
    public boolean forAdministrators() {
        return true;
    }

    @Override
    public Answer answer(Visit visit) {
        var languages = TermCodes.LANGUAGES.stream()
                .map(code -> terms.show(visit.visitor(), code))
                .filter(Outcome.Done.class::isInstance)
                .map(outcome -> language(visit, ((Outcome.Done<SetTerms.Chosen>) outcome).value()))
                .toList();
        return languages.isEmpty()
                ? Answer.notFound()
                : new Answer.Shown(
                        Frame.administration(visit.text("pmo.portfolio.terms.title")),
                        "portfolio/terms.vm",
                        new TermsView(languages));
    }

    private static Language language(Visit visit, SetTerms.Chosen chosen) {
        var usual = usual(chosen.language());
        return new Language(
                chosen.language(),
                visit.text("pmo.portfolio.terms.language." + chosen.language()),
                visit.links().rest("/terms/" + chosen.language()),
                Integer.toString(chosen.revision()),
                TermCodes.all().stream()
                        .map(code -> new Term(
                                usual.getString(code),
                                SetTerms.field(code),
                                chosen.labels().getOrDefault(code, "")))
                        .toList());
    }

    private static ResourceBundle usual(String language) {
        var locale = language.equals("en") ? Locale.ROOT : Locale.forLanguageTag(language);
        return ResourceBundle.getBundle(
                "i18n.pmo",
                locale,
                TermsPage.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
