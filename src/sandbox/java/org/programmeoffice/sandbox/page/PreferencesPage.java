package org.programmeoffice.sandbox.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/** Takes a person's choice of language or theme and returns to where they were. */
public final class PreferencesPage extends HostPage {
    public PreferencesPage(Desk desk) {
        super(desk);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String locale = request.getParameter("locale");
        String theme = request.getParameter("theme");
        if (locale != null) {
            host().preferences().chooseLocale(user(), Locale.forLanguageTag(locale));
        }
        if (theme != null) {
            host().preferences().chooseTheme(user(), theme);
        }
        go(request.getParameter("destination"), response);
    }
}
