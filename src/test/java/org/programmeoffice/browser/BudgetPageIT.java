package org.programmeoffice.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A budget is made and forecast, and its line taken out, all in the browser. */
class BudgetPageIT {
    private static final String MANAGER_KEY = "JIRAUSER10105";

    @TempDir
    private static Path folder;

    private static Chromium chromium;
    private static String portfolio;

    @BeforeAll
    static void start() throws Exception {
        chromium = Chromium.start(folder.resolve("home"), 60);
        try (var admin = chromium.visitor("admin");
                var chair = chromium.visitor("sro")) {
            admin.at("");
            portfolio = admin.rest(
                    "POST",
                    "/initiatives",
                    "{'kind':'portfolio','title':'Digital City','description':'','chair':'sro'}",
                    "key");
            admin.page()
                    .waitForCondition(
                            () -> admin.rest("GET", "/status", "", "loaded").equals("true"),
                            new Page.WaitForConditionOptions().setTimeout(60_000));
            chair.at("");
            chair.giveRole(portfolio, "admin", "viewer");
        }
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    private static String project() {
        try (var director = chromium.visitor("sro")) {
            director.at("");
            var key = director.rest(
                    "POST",
                    "/initiatives",
                    "{'kind':'project','title':'Application portal','description':'','parent':'" + portfolio + "'}",
                    "key");
            director.giveRole(key, MANAGER_KEY, "projectManager");
            director.giveRole(key, "admin", "boardChair");
            return key;
        }
    }

    private static Locator card(Visitor visitor, String title) {
        return visitor.page().locator("section[aria-labelledby=" + title + "]");
    }

    private static void fill(Locator form, String name, String value) {
        form.locator("[name='" + name + "']").fill(value);
    }

    @Test
    void aBudgetIsMadeForecastAndTakenOutLineByLine() {
        try (var manager = chromium.visitor("project2");
                var reader = chromium.visitor("admin")) {
            var key = project();
            manager.at("/" + key + "/budget");
            assertThat(card(manager, "pmo-lines-title")).containsText("No money is planned yet");
            manager.shows("budget-empty");
            addLine(manager);
            var lines = card(manager, "pmo-lines-title");
            assertThat(lines.locator("tbody tr").first()).containsText("External: Build <b>it</b>");
            assertThat(card(manager, "pmo-months-title").locator("tbody td").first())
                    .hasText("1,200");

            setForecast(manager);
            reader.at("/" + key + "/budget");
            assertThat(reader.page().locator(".pmo-figures")).containsText("EUR\u00a01,500");
            assertThat(reader.page().locator(".pmo-page")).containsText("Dearer <i>steel</i>");

            manager.dialog("pmo-retire");
            manager.submit("pmo-retire");
            assertThat(lines).containsText("No money is planned yet");
        }
    }

    private static void addLine(Visitor manager) {
        var form = manager.dialog("pmo-line-new");
        form.locator("[name=category]").selectOption("external");
        fill(form, "name", "Build <b>it</b>");
        fill(form, "currency", "EUR");
        var month = form.locator("[data-pmo-row]").first();
        fill(month, "months.*.month", "2026-01");
        fill(month, "months.*.planned", "much");
        manager.submit("pmo-line-new");
        assertThat(month.locator("[data-pmo-error='months.*.planned']")).containsText("Not a number");
        fill(month, "months.*.planned", "1200");
        manager.shows("budget-line-dialog");
        manager.submit("pmo-line-new");
    }

    private static void setForecast(Visitor manager) {
        var form = manager.dialog("pmo-forecast");
        fill(form, "amount", "1500");
        manager.submit("pmo-forecast");
        assertThat(form.locator("[data-pmo-error=reason]")).hasText("Fill this in.");
        fill(form, "reason", "Dearer <i>steel</i>");
        manager.submit("pmo-forecast");
        assertThat(manager.page().locator(".pmo-figures")).containsText("Entered by Grace Okafor");
        manager.shows("budget");
    }
}
