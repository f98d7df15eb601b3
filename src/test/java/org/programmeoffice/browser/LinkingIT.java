package org.programmeoffice.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a project manager does with the links of a project. */
class LinkingIT {
    @TempDir
    private static Path folder;

    private static Chromium chromium;

    @BeforeAll
    static void start() throws Exception {
        chromium = Chromium.start(folder.resolve("home"), 600);
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    private static void linkJiraProject(Visitor manager) {
        var form = manager.dialog("pmo-link-dialog");
        form.locator("[name=kind]").selectOption("jira-project");
        form.locator("[name=reference]").fill("PERM");
        manager.submit("pmo-link-dialog");
    }

    private static Locator scope(Visitor visitor) {
        return visitor.page().locator("[data-pmo-live=scope]");
    }

    @Test
    void aLinkChangesItsRoleIsHandedOverAndComesBackByUndo() {
        try (var manager = chromium.visitor("admin")) {
            manager.at("");
            var other = manager.create("project", "Takes over");
            manager.at("");
            manager.create("project", "Links and thinks again");
            linkJiraProject(manager);
            assertThat(scope(manager).locator("tbody tr")).hasCount(1);
            assertThat(manager.page().locator("#pmo-undo")).isVisible();

            manager.page().locator("#pmo-undo button").click();
            assertThat(manager.page().locator("#pmo-undo")).containsText("Taken back");
            assertThat(scope(manager)).containsText("No work linked yet");

            linkJiraProject(manager);
            assertThat(scope(manager).locator("tbody tr")).hasCount(1);
            var relink = manager.dialog("pmo-relink-dialog");
            assertThat(relink.locator("[name=effect]")).hasValue("include");
            relink.locator("[name=effect]").selectOption("information");
            manager.shows("link-role", "#pmo-relink-dialog");
            manager.submit("pmo-relink-dialog");
            assertThat(scope(manager)).containsText("for information");
            manager.page().locator("#pmo-undo button").click();
            assertThat(scope(manager)).not().containsText("for information");

            manager.dialog("pmo-handover-dialog").locator("[name=to]").selectOption(other);
            manager.shows("link-move", "#pmo-handover-dialog");
            manager.submit("pmo-handover-dialog");
            assertThat(scope(manager)).containsText("No work linked yet");
            manager.at("/" + other);
            assertThat(scope(manager).locator("tbody tr")).hasCount(1);
            manager.shows("links-of-project");
        }
    }
}
