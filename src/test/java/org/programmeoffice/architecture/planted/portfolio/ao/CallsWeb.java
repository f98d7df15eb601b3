package org.programmeoffice.architecture.planted.portfolio.ao;

import org.programmeoffice.architecture.planted.portfolio.web.LooseView;

/** Rows that render. */
public final class CallsWeb {
    public static String title(LooseView view) {
        return view.title();
    }
}
