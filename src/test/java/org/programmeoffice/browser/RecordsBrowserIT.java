package org.programmeoffice.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records as people change and import them in a browser. */
class RecordsBrowserIT {
    @TempDir
    private static Path folder;

    private static Chromium chromium;

    @BeforeAll
    static void start() throws Exception {
        chromium = Chromium.start(folder.resolve("home"), 60);
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void twoPeopleWhoEditOneRecordLoseNoText() {
        try (var slow = chromium.visitor("admin");
                var quick = chromium.visitor("admin")) {
            slow.at("");
            var key = slow.create("project", "Before");
            var form = slow.dialog("pmo-edit-dialog");
            form.locator("[name=title]").fill("Mine");
            form.locator("[name=description]").fill("My text");
            form.locator("[name=tags]").fill("mine");
            quick.at("/" + key);
            var other = quick.dialog("pmo-edit-dialog");
            other.locator("[name=title]").fill("Theirs");
            other.locator("[name=category]").selectOption("GROW");
            other.locator("[name=tags]").fill("theirs");
            quick.submit("pmo-edit-dialog");
            assertThat(quick.page().locator("h1")).containsText("Theirs");

            slow.submit("pmo-edit-dialog");

            var conflict = form.locator("[data-pmo-conflict]");
            assertThat(conflict).containsText("Ada Beheer");
            assertThat(conflict).containsText("Before \u2192 Theirs");
            assertThat(conflict).containsText("Grow");
            assertThat(form.locator("[name=title]")).hasValue("Mine");
            assertThat(form.locator("[name=description]")).hasValue("My text");
            assertThat(form.locator("[name=category]")).hasValue("GROW");
            slow.shows("record-conflict", "#pmo-edit-dialog");

            conflict.locator(".pmo-conflict-field[aria-label=Tags] button", withText("Take theirs"))
                    .click();
            slow.submit("pmo-edit-dialog");

            assertThat(slow.page().locator("h1")).containsText("Mine");
            var about = slow.page().locator("section[aria-labelledby=pmo-about-title]");
            assertThat(about).containsText("My text");
            assertThat(about).containsText("Grow");
            assertThat(about).containsText("theirs");
        }
    }

    @Test
    void aFormThatIsClosedAfterAConflictCannotOverwriteLater() {
        try (var slow = chromium.visitor("admin");
                var quick = chromium.visitor("admin")) {
            slow.at("");
            var key = slow.create("programme", "First");
            slow.dialog("pmo-edit-dialog").locator("[name=title]").fill("Slow");
            quick.at("/" + key);
            quick.dialog("pmo-edit-dialog").locator("[name=vision]").fill("A vision");
            quick.submit("pmo-edit-dialog");
            assertThat(quick.page().locator("section[aria-labelledby=pmo-about-title]"))
                    .containsText("A vision");
            slow.submit("pmo-edit-dialog");
            assertThat(slow.page().locator("[data-pmo-conflict]")).isVisible();

            slow.page().keyboard().press("Escape");
            var form = slow.dialog("pmo-edit-dialog");
            assertThat(form.locator("[data-pmo-conflict]")).hasCount(0);
            slow.submit("pmo-edit-dialog");

            assertThat(form.locator("[data-pmo-conflict]")).containsText("A vision");
            assertThat(form.locator("[name=vision]")).hasValue("A vision");
        }
    }

    @Test
    void aListIsPutRightColumnByColumnAndThenImported() {
        try (var visitor = chromium.visitor("admin")) {
            visitor.at("");
            visitor.page().locator("a[href$='/import']").first().click();
            var list = "Ding,Bak\n<b>Pumps</b>,Water\n";
            visitor.page()
                    .locator("#pmo-import-file")
                    .setInputFiles(new FilePayload("list.csv", "text/csv", list.getBytes(StandardCharsets.UTF_8)));
            visitor.page().locator("[data-pmo-check]").click();
            assertThat(visitor.page().locator("[data-pmo-wrong]")).containsText("list!A1");
            visitor.shows("records-import");

            visitor.page().locator("[data-pmo-column='0']").selectOption("title");
            visitor.page().locator("[data-pmo-column='1']").selectOption("portfolio");
            visitor.page().locator("[data-pmo-check]").click();
            assertThat(visitor.page().locator("[data-pmo-result]")).containsText("2 new");
            visitor.page().locator("form[data-pmo-records] [type=submit]").click();

            assertThat(visitor.page().locator("[data-pmo-result]")).containsText("Imported.");
            visitor.at("");
            assertThat(visitor.page().locator(".pmo-tree")).containsText("<b>Pumps</b>");
        }
    }

    @Test
    void siblingsArePutInOrderAndArchivedOnesComeBack() {
        try (var visitor = chromium.visitor("admin")) {
            visitor.at("");
            var holder = visitor.create("programme", "Holder");
            var first = visitor.rest("POST", "/initiatives", child("First", holder), "key");
            var second = visitor.rest("POST", "/initiatives", child("Second", holder), "key");
            visitor.at("/" + holder);
            visitor.dialog("pmo-order-dialog");
            visitor.shows("records-order", "#pmo-order-dialog");
            visitor.page().locator("[data-pmo-shift=up]").last().click();
            visitor.submit("pmo-order-dialog");
            var tree = visitor.page().locator(".pmo-tree tbody th");
            assertThat(tree.nth(0)).containsText(second);
            assertThat(tree.nth(1)).containsText(first);

            visitor.at("/" + first);
            visitor.dialog("pmo-shelf-dialog");
            visitor.submit("pmo-shelf-dialog");
            assertThat(visitor.page().locator("section[aria-labelledby=pmo-about-title]"))
                    .containsText("Idea, archived");
            visitor.at("/" + holder);
            assertThat(tree).hasCount(1);
            visitor.page()
                    .locator("a", new Page.LocatorOptions().setHasText("Show 1 that is archived"))
                    .click();
            assertThat(tree).hasCount(2);

            visitor.at("/" + first);
            visitor.dialog("pmo-shelf-dialog");
            visitor.submit("pmo-shelf-dialog");
            assertThat(visitor.page().locator("section[aria-labelledby=pmo-about-title]"))
                    .not()
                    .containsText("archived");
            assertThat(visitor.page().locator("section[aria-labelledby=pmo-history-title]"))
                    .containsText("Archived");
            visitor.at("/" + holder);
            assertThat(tree).hasCount(2);
        }
    }

    private static String child(String title, String holder) {
        return "{'kind':'project','title':'" + title + "','description':'','parent':'" + holder + "'}";
    }

    private static Locator.LocatorOptions withText(String text) {
        return new Locator.LocatorOptions().setHasText(text);
    }
}
