package org.programmeoffice.portfolio.rest;

import java.util.Map;
import org.programmeoffice.portfolio.SetTerms;

/**
 * The labels that were chosen in a language, by code.
 *
 * @param revision to be sent with the next change
 */
public record TermsJson(String language, Map<String, String> labels, int revision) {
    static TermsJson of(SetTerms.Chosen chosen) {
        return new TermsJson(chosen.language(), chosen.labels(), chosen.revision());
    }
}
