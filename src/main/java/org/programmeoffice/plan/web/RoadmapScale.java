package org.programmeoffice.plan.web;

import java.util.Locale;
import org.programmeoffice.plan.RoadmapAxis;

/** Turns positions and lanes into coordinates of the picture. */
final class RoadmapScale {
    static final int LEFT = 232;
    static final int WIDTH = 1240;
    static final int TOP = 28;
    static final int LANE = 18;
    private static final int RIGHT = 110;

    private RoadmapScale() {}

    static double x(int position) {
        return LEFT + position * (double) (WIDTH - LEFT - RIGHT) / RoadmapAxis.WIDTH;
    }

    /** Returns the upper edge of a lane, counted from the top of the picture. */
    static double y(int lane) {
        return TOP + lane * (double) LANE;
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /** Returns a diamond around a point. */
    static String diamond(double x, double y, double half) {
        return "M" + number(x) + " " + number(y - half) + "L" + number(x + half) + " " + number(y) + "L" + number(x)
                + " " + number(y + half) + "L" + number(x - half) + " " + number(y) + "Z";
    }
}
