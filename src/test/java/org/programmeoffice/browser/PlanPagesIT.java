package org.programmeoffice.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plan is made, promised by two people and moved, all in the browser. */
class PlanPagesIT {
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

    private static void addStage(Visitor manager) {
        var form = manager.dialog("pmo-stage-new");
        manager.submit("pmo-stage-new");
        assertThat(form.locator("[data-pmo-error=name]")).hasText("Fill this in.");
        fill(form, "name", "Build");
        fill(form, "forecast.start", "2027-02-01");
        fill(form, "forecast.finish", "2027-01-01");
        manager.submit("pmo-stage-new");
        assertThat(form.locator("[data-pmo-error=forecastFinish]")).hasText("The last day is before the first.");
        assertThat(form.locator("[name='forecast.finish']")).isFocused();
        fill(form, "forecast.finish", "2027-03-31");
        manager.shows("plan-stage-dialog");
        manager.submit("pmo-stage-new");
        assertThat(card(manager, "pmo-stages-title").locator("tbody th")).hasText("Build");
    }

    private static void addMilestone(Visitor manager) {
        var form = manager.dialog("pmo-milestone-new");
        fill(form, "name", "Go <b>live</b>");
        fill(form, "forecast", "2027-05-31");
        form.locator("[name=key]").check();
        manager.submit("pmo-milestone-new");
        assertThat(card(manager, "pmo-milestones-title").locator("tbody th")).containsText("Go <b>live</b> key");
    }

    @Test
    void aPlanIsMadePromisedByTwoPeopleAndMoved() {
        try (var manager = chromium.visitor("project2");
                var chair = chromium.visitor("admin")) {
            var key = project();
            manager.at("/" + key + "/plan");
            assertThat(card(manager, "pmo-stages-title")).containsText("No stages yet");
            manager.shows("plan-empty");
            addStage(manager);
            addMilestone(manager);

            fill(manager.dialog("pmo-propose"), "reason", "First plan");
            manager.submit("pmo-propose");
            assertThat(card(manager, "pmo-baselines-title")).containsText("Proposed by Grace Okafor");
            chair.at("/" + key + "/plan");
            fill(chair.dialog("pmo-approve"), "reason", "Agreed");
            chair.submit("pmo-approve");
            assertThat(card(chair, "pmo-baselines-title")).containsText("Approved by Ada Beheer");
            setTolerances(chair);

            manager.at("/" + key + "/plan");
            var form = manager.dialog("pmo-milestone-edit");
            assertThat(form.locator("[name=name]")).hasValue("Go <b>live</b>");
            fill(form, "forecast", "2027-06-10");
            manager.submit("pmo-milestone-edit");

            assertThat(manager.page().locator(".pmo-headline"))
                    .hasText("Expected to finish on 10 Jun 2027: +10 d against the original baseline, +10 d against the"
                            + " latest.");
            assertThat(card(manager, "pmo-tolerances-title")).containsText("Amber");
            manager.shows("plan");
            showsTheRoadmap(manager, key);
        }
    }

    private static void setTolerances(Visitor chair) {
        var form = chair.dialog("pmo-tolerance-dialog");
        var time = form.locator("tr", new Locator.LocatorOptions().setHasText("Time"));
        time.locator("[data-pmo-counts]").last().fill("many");
        chair.submit("pmo-tolerance-dialog");
        assertThat(time.locator("[data-pmo-error='tolerances.*.upper']")).containsText("Not a number");
        time.locator("[data-pmo-counts]").last().fill("14");
        chair.shows("plan-tolerance-dialog");
        chair.submit("pmo-tolerance-dialog");
        assertThat(card(chair, "pmo-tolerances-title")).containsText("+14 days");
    }

    private static void showsTheRoadmap(Visitor manager, String key) {
        manager.at("/" + key + "/roadmap");
        assertThat(manager.page().locator(".pmo-headline"))
                .containsText("1 of 1 open milestones are late, the worst by +10 d");
        assertThat(manager.page().locator(".pmo-roadmap")).containsText("Go <b>live</b>");
        manager.page().locator("details summary").click();
        assertThat(manager.page().locator("details tbody")).containsText(key);
        manager.shows("roadmap");
    }

    @Test
    void aDependencyIsRaisedAndTheGiverMovesItsPromise() {
        try (var manager = chromium.visitor("project2")) {
            var giver = project();
            var receiver = project();
            manager.at("/" + receiver + "/dependencies");
            manager.shows("dependencies-empty");
            var form = manager.dialog("pmo-dependency-need");
            fill(form, "deliverable", "Interface <i>");
            fill(form, "giver", "PJ-999");
            fill(form, "neededBy", "2027-03-01");
            manager.submit("pmo-dependency-need");
            assertThat(form.locator("[data-pmo-error=giver]")).containsText("There is no such");
            fill(form, "giver", giver);
            manager.submit("pmo-dependency-need");
            assertThat(manager.page().locator("tbody tr")).containsText("Interface <i>");

            manager.at("/" + giver + "/dependencies");
            var change = manager.dialog("pmo-step-change-giver");
            fill(change, "promised", "2027-03-15");
            fill(change, "reason", "Earlier is not possible");
            manager.submit("pmo-step-change-giver");

            assertThat(manager.page().locator("tbody tr")).containsText("\u221210 wd");
            manager.shows("dependencies");
        }
    }

    @Test
    void whoMayNotChangeAPlanIsToldWhoMay() {
        try (var chair = chromium.visitor("admin")) {
            var key = project();

            chair.at("/" + key + "/plan");

            assertThat(card(chair, "pmo-stages-title")).containsText("Project manager");
            assertThat(chair.page().locator("[data-pmo-open=pmo-stage-new]")).hasCount(0);
            chair.at("/" + key + "/roadmap");
            assertThat(chair.page().locator(".pmo-empty")).containsText("Nothing has a date yet");
            chair.shows("roadmap-empty");
        }
    }
}
