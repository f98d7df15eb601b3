package org.programmeoffice.sandbox.jira;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The people of the municipality of Waterdam who may log in to the sandbox. */
final class DemoUsers {
    static final String ADMINISTRATORS = "jira-administrators";
    static final String SOFTWARE_USERS = "jira-software-users";
    static final String OFFICE = "pmo-office";
    static final String LEADS = "delivery-leads";
    static final String BOARD = "portfolio-board";
    static final String CONTRACTORS = "contractors";
    static final String PRIVACY = "privacy-team";

    /** The key of "project2": like that of everybody who joined a Jira since 8.4, it is not the name. */
    static final String SECOND_PROJECT_MANAGER = "JIRAUSER10105";

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private DemoUsers() {}

    /** Returns all of them, the administrator first. */
    static List<SandboxUser> all() {
        var users = new ArrayList<SandboxUser>();
        add(users, "admin", "Ada Beheer", Locale.UK, Set.of(ADMINISTRATORS, SOFTWARE_USERS));
        add(users, "director", "Willemijn de Graaf", DUTCH, Set.of(SOFTWARE_USERS, BOARD));
        add(users, "sro", "Thomas Ashworth", Locale.UK, Set.of(SOFTWARE_USERS, BOARD));
        add(users, "programme", "Fatima El Amrani", DUTCH, Set.of(SOFTWARE_USERS, LEADS, PRIVACY));
        add(users, "project1", "Joris Vermeulen", DUTCH, Set.of(SOFTWARE_USERS, LEADS));
        add(users, "project2", "Grace Okafor", Locale.UK, Set.of(SOFTWARE_USERS, LEADS));
        add(users, "pmo", "Saskia Bakker", DUTCH, Set.of(SOFTWARE_USERS, OFFICE));
        add(users, "assurance", "Henry Whitlock", Locale.UK, Set.of(SOFTWARE_USERS, "assurance"));
        add(users, "viewer", "Noor Jansen", DUTCH, Set.of(SOFTWARE_USERS));
        add(users, "outsider", "Piet Buitenhuis", DUTCH, Set.of(CONTRACTORS));
        return List.copyOf(users);
    }

    private static void add(List<SandboxUser> users, String name, String display, Locale locale, Set<String> groups) {
        var zone = locale.equals(Locale.UK) ? ZoneId.of("Europe/London") : AMSTERDAM;
        var mail = name + "@waterdam.example";
        var number = 10_000 + users.size();
        var key = name.equals("project2") ? SECOND_PROJECT_MANAGER : name;
        users.add(new SandboxUser(number, key, name, display, mail, true, groups, locale, zone));
    }
}
