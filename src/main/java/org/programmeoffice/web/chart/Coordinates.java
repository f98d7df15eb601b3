package org.programmeoffice.web.chart;

import java.util.Locale;

/** Writes coordinates with one decimal and a point, whatever the language. */
final class Coordinates {
    private Coordinates() {}

    static String number(double coordinate) {
        var text = String.format(Locale.ROOT, "%.1f", coordinate);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    static String point(double x, double y) {
        return number(x) + " " + number(y);
    }
}
