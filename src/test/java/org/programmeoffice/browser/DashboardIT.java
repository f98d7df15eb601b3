package org.programmeoffice.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The status of a programme: on its own page, and as an item on a dashboard of the host, each as the viewer. */
class DashboardIT {
    private static final int LOADED = 60_000;

    @TempDir
    private static Path folder;

    private static Chromium chromium;

    @BeforeAll
    static void start() throws Exception {
        chromium = Chromium.start(folder.resolve("home"), 300);
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    private static Locator addItem(Visitor visitor) {
        visitor.atHost("/secure/Dashboard.jspa");
        visitor.page().locator("#add-gadget").click();
        visitor.page().locator(".jira-gadget button").first().click();
        return visitor.page().locator(".gadget").first();
    }

    private static void linkJiraProject(Visitor visitor) {
        var form = visitor.dialog("pmo-link-dialog");
        form.locator("[name=kind]").selectOption("jira-project");
        form.locator("[name=reference]").fill("WEB");
        visitor.submit("pmo-link-dialog");
        assertThat(visitor.page().locator(".pmo-headline"))
                .containsText("done:", new LocatorAssertions.ContainsTextOptions().setTimeout(LOADED));
    }

    @Test
    void aProgrammeIsChosenOnceAndItsStatusStaysOnTheDashboard() {
        try (var manager = chromium.visitor("admin")) {
            manager.at("");
            var programme = manager.create("programme", "Dry <b>feet</b>");
            manager.create("project", "Dikes");
            linkJiraProject(manager);

            var item = addItem(manager);
            item.locator("select").selectOption(programme);
            item.locator("[type=submit]").click();

            var progress = item.locator(".pmo-value").first();
            assertThat(progress).containsText("%");
            assertThat(item.locator(".dashboard-item-title")).containsText("Dry <b>feet</b>");
            assertThat(item.locator(".pmo-rag-grey").first()).isVisible();
            assertThat(item.locator(".pmo-rag-green")).hasCount(0);
            manager.shows("dashboard", ".pmo-status-item");

            manager.page().reload();
            assertThat(progress).containsText("%");
            item.getByText("Open the status page").click();
            assertThat(manager.page().locator("h1")).containsText("Status of Dry <b>feet</b>");
            assertThat(manager.page().locator(".pmo-status")).containsText("No baseline");
            manager.shows("status");
            manager.page().locator("a[href$='#pmo-why-slip']").click();
            assertThat(manager.page().locator("#pmo-why-slip + dd")).containsText("calendar days");
            manager.page().locator("a[href$='/explain/progress']").first().click();
            manager.shows("status-why");
        }
    }

    @Test
    void whoMayViewNothingIsOfferedNothingAndShownNothing() {
        try (var owner = chromium.visitor("admin");
                var other = chromium.visitor("viewer")) {
            owner.at("");
            var key = owner.create("programme", "Not for everybody");

            var item = addItem(other);

            assertThat(item).containsText("niets dat u mag inzien");
            assertThat(item.locator("select")).hasCount(0);
            var answer = other.page()
                    .navigate(other.page()
                            .url()
                            .replaceFirst("/secure.*", "/plugins/servlet/pmo/" + key + "/status?part=item"));
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.text()).doesNotContain("Not for everybody");
        }
    }
}
