package org.programmeoffice.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job: from a programme and a project over a linked epic to figures that follow the work. */
class BrowserIT {
    private static final String OPEN = " AND statusCategory != Done AND issuetype in (Story, Task, Bug)";
    private static final String HOSTILE = "<script>alert(1)</script> & \"quotes\" <b>bold</b>";
    private static final int FIVE_SECONDS = 5000;
    private static final int LOADED = 60_000;

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

    private record OpenStory(String key, String epic) {}

    /** Returns an open item without sub-tasks and the epic it belongs to. */
    private static OpenStory openStory(Visitor visitor) {
        for (var epic : found(visitor, "issuetype = Epic")) {
            for (var key : found(visitor, "\"Epic Link\" = " + epic + OPEN)) {
                visitor.atHost("/browse/" + key);
                if (visitor.page().getByText("Sub-Tasks").count() == 0) {
                    return new OpenStory(key, epic);
                }
            }
        }
        throw new AssertionError("no epic with an open item");
    }

    private static List<String> found(Visitor visitor, String jql) {
        visitor.atHost("/issues/?jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8));
        return visitor.page().locator("a[href*='/browse/']").allTextContents().stream()
                .filter(text -> text.matches("[A-Z]+-[0-9]+"))
                .distinct()
                .toList();
    }

    private static void link(Visitor visitor, String kind, String reference) {
        var form = visitor.dialog("pmo-link-dialog");
        form.locator("[name=kind]").selectOption(kind);
        form.locator("[name=reference]").fill(reference);
        visitor.submit("pmo-link-dialog");
    }

    private static Locator headline(Visitor visitor) {
        return visitor.page().locator(".pmo-headline");
    }

    @Test
    void progressMovesWithinFiveSecondsAfterAnIssueIsResolved() {
        try (var manager = chromium.visitor("admin");
                var worker = chromium.visitor("admin")) {
            manager.at("");
            var programme = manager.create("programme", "Digital Permits");
            manager.create("project", "Application portal");
            var story = openStory(worker);

            link(manager, "epic", story.epic());
            assertThat(headline(manager))
                    .containsText("done:", new LocatorAssertions.ContainsTextOptions().setTimeout(LOADED));
            var before = headline(manager).textContent();
            assertThat(manager.page().locator("th", new Page.LocatorOptions().setHasText(story.epic())))
                    .isVisible();
            worker.atHost("/browse/" + story.key());
            worker.page().locator("#opsbar-transitions_more").click();
            worker.page()
                    .locator("#transitions-menu button", new Page.LocatorOptions().setHasText("Done"))
                    .first()
                    .click();

            assertThat(headline(manager))
                    .not()
                    .hasText(before, new LocatorAssertions.HasTextOptions().setTimeout(FIVE_SECONDS));
            manager.shows("project");
            manager.at("/" + programme);
            manager.shows("programme");
            manager.page().locator(".pmo-value a").first().click();
            manager.shows("explanation");
        }
    }

    @Test
    void aLinkIsPreviewedBeforeAnythingIsSaved() {
        try (var visitor = chromium.visitor("admin")) {
            var story = openStory(visitor);
            visitor.at("");
            var key = visitor.create("project", "Previewed");
            var form = visitor.dialog("pmo-link-dialog");
            var preview = form.locator("[data-pmo-preview]");

            form.locator("[name=reference]").fill(story.epic());
            assertThat(preview.locator("[data-pmo-say=label]")).containsText(story.epic());
            visitor.page().waitForCondition(() -> counts(form), new Page.WaitForConditionOptions().setTimeout(LOADED));

            assertThat(preview).containsText("items found will count");
            assertThat(preview).containsText("Progress of " + key + " starts at");
            assertThat(preview.locator("[data-pmo-before=leaves]")).hasText("0");
            assertThat(preview.locator("[data-pmo-after=leaves]")).hasText(Pattern.compile("[1-9][0-9]*"));
            visitor.shows("link-preview");
            visitor.page().reload();
            assertThat(visitor.page().locator("[data-pmo-live=scope]")).containsText("No work linked yet");
        }
    }

    @Test
    void anEpicIsLinkedFromItsOwnPageInAtMostFourClicksAndOneText() {
        try (var manager = chromium.visitor("admin")) {
            manager.at("");
            manager.create("project", "Other portal");
            manager.at("");
            var key = manager.create("project", "Linked from Jira");
            var epic = found(manager, "issuetype = Epic").get(1);
            manager.countsItsHandling();
            manager.atHost("/browse/" + epic);
            var panel = manager.page().locator("[data-pmo-panel]");
            manager.page()
                    .waitForCondition(
                            () -> panelIsThere(manager), new Page.WaitForConditionOptions().setTimeout(LOADED));

            panel.getByText("Link to project").click();
            var dialog = manager.page().locator("#pmo-item-link-dialog");
            assertThat(dialog.locator("[data-pmo-target] option:checked")).containsText("Linked from Jira");
            assertThat(dialog.locator("[data-pmo-say=label]")).containsText(epic);
            manager.shows("issue-link", "#pmo-item-link-dialog");
            dialog.locator("[type=submit]").click();

            assertThat(panel.locator("a", new Locator.LocatorOptions().setHasText(key)))
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(LOADED));
            Assertions.assertThat(manager.handled("click")).isBetween(2, 4);
            Assertions.assertThat(manager.handled("change")).isLessThanOrEqualTo(1);
            assertThat(panel).containsText("Not counted itself: its items are linked.");
            manager.shows("issue-panel", "[data-pmo-panel]");
            manager.at("/" + key);
            assertThat(manager.page().locator("th", new Page.LocatorOptions().setHasText(epic)))
                    .isVisible();
        }
    }

    /** Looks again as long as the host remembers that the person had no role. */
    private static boolean panelIsThere(Visitor visitor) {
        if (visitor.page().locator("[data-pmo-panel]").count() == 0) {
            visitor.page().reload();
            return false;
        }
        return true;
    }

    /** Asks again as long as the sandbox is still reading its work items. */
    private static boolean counts(Locator form) {
        var preview = form.locator("[data-pmo-preview]");
        if (preview.getAttribute("aria-busy") != null) {
            return false;
        }
        if (preview.textContent().contains("starts at")) {
            return true;
        }
        form.locator("[data-pmo-ask-preview]").click();
        return false;
    }

    @Test
    void aHostileTitleIsShownAsText() {
        try (var visitor = chromium.visitor("admin")) {
            visitor.at("");
            visitor.create("project", HOSTILE);

            assertThat(visitor.page().locator("h1")).containsText(HOSTILE);
            assertThat(visitor.page().locator("h1 b")).hasCount(0);
            visitor.at("");
            assertThat(visitor.page().locator("tbody th", new Page.LocatorOptions().setHasText(HOSTILE)))
                    .isVisible();
            visitor.shows("home");
        }
    }

    @Test
    void aDutchReaderReadsDutchAndWhoMayNothingIsToldWhoMay() {
        try (var visitor = chromium.visitor("viewer")) {
            visitor.at("");

            assertThat(visitor.page().locator("h1")).hasText("Programmabureau");
            assertThat(visitor.page().locator(".pmo-empty")).containsText("Een Jira-beheerder");
            assertThat(visitor.page().locator("[data-pmo-open]").count()).isZero();
            visitor.shows("home-empty-nl");
        }
    }

    @Test
    void missingAndNotViewableLookAlike() {
        try (var owner = chromium.visitor("admin");
                var other = chromium.visitor("outsider")) {
            owner.at("");
            var key = owner.create("project", "Not for everybody");

            other.at("/" + key);
            var hidden = other.page().locator("#pmo-page").textContent();
            other.at("/PJ-99999");

            assertThat(other.page().locator("#pmo-page").textContent()).isEqualTo(hidden);
            other.shows("not-found-nl");
        }
    }

    @Test
    void theSettingsPageProvesItselfAndSaysWhatWasFound() {
        try (var visitor = chromium.visitor("admin")) {
            visitor.at("/admin");
            visitor.page()
                    .locator("button, input[type=submit]", new Page.LocatorOptions().setHasText("Confirm"))
                    .first()
                    .click();

            assertThat(visitor.page().locator("h1").last()).hasText("Programme Office settings");
            assertThat(visitor.page().locator(".pmo-mark").first()).isVisible();
            visitor.shows("settings");
        }
    }
}
