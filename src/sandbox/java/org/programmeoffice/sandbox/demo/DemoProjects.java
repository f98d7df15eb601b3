package org.programmeoffice.sandbox.demo;

import java.time.LocalDate;
import java.util.List;

/** The Jira projects of Waterdam, and the versions and components that each of them has. */
public final class DemoProjects {
    /** Every project has that many versions: one for each quarter of the two years, and two to come. */
    public static final int VERSIONS = 10;

    private static final int QUARTER = 91;
    private static final List<String> NAMES = List.of(
            "PUMP Pumping stations",
            "DIKE Dike reinforcement",
            "PERM Building permits",
            "WEB Citizen portal",
            "PRIV Privacy and security",
            "ROAD Roads and cycle paths",
            "TREE Green and trees",
            "ASSET Asset register",
            "FIN Finance system",
            "HR People and pay",
            "ELEC Elections",
            "ARCH Archive",
            "PARK Parking",
            "LIGHT Street lighting",
            "SEWER Sewers",
            "SCHOOL School buildings",
            "CARE Social care",
            "WASTE Waste and recycling",
            "MAP Maps and addresses",
            "DATA Data platform",
            "CALL Contact centre",
            "PORT Harbour",
            "HEAT Heat networks",
            "HALL Town hall");
    private static final List<String> COMPONENTS =
            List.of("Front office", "Back office", "Integration", "Field work", "Contracts", "Reporting");

    private DemoProjects() {}

    /** Returns a number of projects that suits that many items: 4 to 1,000. */
    public static int suiting(int items) {
        return Math.max(4, Math.min(1_000, items / 400));
    }

    /** Returns the key of a project. */
    public static String key(int project) {
        var name = NAMES.get(project % NAMES.size());
        return name.substring(0, name.indexOf(' ')) + round(project);
    }

    /** Returns the name of a project. */
    public static String name(int project) {
        var name = NAMES.get(project % NAMES.size());
        var round = round(project);
        return name.substring(name.indexOf(' ') + 1) + (round.isEmpty() ? "" : " " + round);
    }

    private static String round(int project) {
        var round = project / NAMES.size();
        return round == 0 ? "" : Integer.toString(round + 1);
    }

    /** Returns whether only a team of its own may browse the project. */
    public static boolean isClosed(int project) {
        return key(project).equals("PRIV");
    }

    /** Returns whether people from outside may browse the project. */
    public static boolean isShared(int project) {
        return key(project).equals("DIKE");
    }

    public static List<String> components() {
        return COMPONENTS;
    }

    /** Returns the release date of a version where the generated dates start on that day. */
    public static LocalDate release(LocalDate start, int version) {
        return start.plusDays((version + 1L) * QUARTER);
    }

    /** Returns the name of that version, such as {@code 2026.2}; the quarter of its release date. */
    public static String version(LocalDate start, int version) {
        var release = release(start, version);
        return release.getYear() + "." + ((release.getMonthValue() + 2) / 3) + (version % 4 == 3 ? " LTS" : "");
    }

    /** Returns the version that is released first on or after a day that many days from the start. */
    static int versionAt(long day) {
        return (int) Math.min(VERSIONS - 1L, day / QUARTER);
    }
}
