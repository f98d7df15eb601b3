package org.programmeoffice.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad input is refused at the field, in words, and nothing is written. */
class FieldErrorsIT {
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

    private static void assertErrorAt(Visitor visitor, String dialog, String field, String words) {
        var form = visitor.page().locator("#" + dialog);
        assertThat(form.locator("[data-pmo-error=" + field + "]")).containsText(words);
        assertThat(form.locator("[name=" + field + "]")).hasAttribute("aria-invalid", "true");
        assertThat(form.locator("[name=" + field + "]")).isFocused();
    }

    @Test
    void emptyAndTooLongTitles() {
        try (var visitor = chromium.visitor("admin")) {
            visitor.at("");
            var form = visitor.dialog("pmo-create-dialog");
            form.locator("[name=kind]").selectOption("programme");

            visitor.submit("pmo-create-dialog");
            assertErrorAt(visitor, "pmo-create-dialog", "title", "Fill this in.");

            form.locator("[name=title]").fill("x".repeat(300));
            visitor.submit("pmo-create-dialog");
            assertErrorAt(visitor, "pmo-create-dialog", "title", "At most 255 characters");
            assertThat(form.locator("[name=title]").inputValue()).hasSize(300);
            visitor.shows("field-error");
        }
    }

    @Test
    void escapeClosesADialogThatOpensCleanAgain() {
        try (var visitor = chromium.visitor("admin")) {
            visitor.at("");
            var form = visitor.dialog("pmo-create-dialog");
            form.locator("[name=title]").fill("x".repeat(300));
            visitor.submit("pmo-create-dialog");
            assertErrorAt(visitor, "pmo-create-dialog", "title", "At most 255 characters");

            visitor.page().keyboard().press("Escape");

            assertThat(form).not().isVisible();
            visitor.dialog("pmo-create-dialog");
            assertThat(form.locator("[name=title]")).hasValue("");
            assertThat(form.locator("[aria-invalid]")).hasCount(0);
            assertThat(form.locator("[data-pmo-error=title]")).hasText("");
        }
    }

    @Test
    void aStaleEditSaysWhoWasFirstAndKeepsTheText() {
        try (var late = chromium.visitor("admin");
                var first = chromium.visitor("admin")) {
            late.at("");
            var key = late.create("project", "Portal");
            first.at("/" + key);
            first.dialog("pmo-edit-dialog").locator("[name=title]").fill("Counter");
            first.submit("pmo-edit-dialog");
            assertThat(first.page().locator("h1")).containsText("Counter");

            var form = late.dialog("pmo-edit-dialog");
            form.locator("[name=title]").fill("Front door");
            late.submit("pmo-edit-dialog");

            assertThat(form.locator("[data-pmo-conflict] > p"))
                    .hasText(Pattern.compile("Changed by \\S.* at \\d\\d:\\d\\d\\. Your text is kept: .*"));
            assertThat(form.locator("[name=title]")).hasValue("Front door");
        }
    }

    @Test
    void unknownEpicAndSearchThatDoesNotParse() {
        try (var visitor = chromium.visitor("admin")) {
            visitor.at("");
            visitor.create("project", "Scope");
            var form = visitor.dialog("pmo-link-dialog");

            form.locator("[name=reference]").fill("NOPE-1");
            visitor.submit("pmo-link-dialog");
            assertErrorAt(visitor, "pmo-link-dialog", "reference", "does not exist, or is not visible to you");

            form.locator("[data-pmo-ask-preview]").click();
            assertErrorAt(visitor, "pmo-link-dialog", "reference", "does not exist, or is not visible to you");
            assertThat(form.locator("[data-pmo-preview-table]")).isHidden();

            form.locator("[name=kind]").selectOption("jql");
            form.locator("[name=reference]").fill("project = = x");
            visitor.submit("pmo-link-dialog");
            assertErrorAt(visitor, "pmo-link-dialog", "reference", "Jira does not understand this search");
            visitor.page().reload();
            assertThat(visitor.page().locator(".pmo-card tbody tr[data-rule], .pmo-mark-epic"))
                    .hasCount(0);
        }
    }

    @Test
    void aRemovedLinkIsGoneAtOnceAndTheHintFollowsTheKind() {
        try (var visitor = chromium.visitor("admin")) {
            visitor.at("");
            var key = visitor.create("project", "Unlinked");
            var form = visitor.dialog("pmo-link-dialog");
            form.locator("[name=kind]").selectOption("jql");
            assertThat(form.locator("#pmo-link-reference-hint")).containsText("A search as Jira understands it");
            form.locator("[name=reference]").fill("resolution = Done");
            visitor.submit("pmo-link-dialog");
            var scope = visitor.page().locator("[data-pmo-live=scope]");
            assertThat(scope.locator("tbody th")).containsText("resolution = Done");

            visitor.dialog("pmo-unlink-dialog");
            visitor.submit("pmo-unlink-dialog");

            assertThat(scope).containsText("No work linked yet");
            visitor.at("/" + key);
            assertThat(visitor.page().locator("section[aria-labelledby=pmo-history-title]"))
                    .containsText("JQL resolution = Done removed");
        }
    }

    @Test
    void aCycleInTheHierarchy() {
        try (var visitor = chromium.visitor("admin")) {
            visitor.at("");
            var key = visitor.create("programme", "Alone");
            var form = visitor.dialog("pmo-move-dialog");

            form.locator("[name=parent]").fill(key);
            visitor.submit("pmo-move-dialog");

            assertErrorAt(visitor, "pmo-move-dialog", "parent", "");
            assertThat(form.locator("[data-pmo-error=parent]").textContent()).isNotBlank();
        }
    }

    @Test
    void aStaleRevisionKeepsOnesOwnTextAndSaysWhoChangedIt() {
        try (var slow = chromium.visitor("admin");
                var quick = chromium.visitor("admin")) {
            slow.at("");
            var key = slow.create("programme", "Before");
            var form = slow.dialog("pmo-edit-dialog");
            form.locator("[name=title]").fill("Mine");
            quick.at("/" + key);
            quick.dialog("pmo-edit-dialog").locator("[name=title]").fill("Theirs");
            quick.submit("pmo-edit-dialog");
            assertThat(quick.page().locator("h1")).containsText("Theirs");

            slow.submit("pmo-edit-dialog");

            assertThat(form.locator("[data-pmo-conflict]")).containsText("Ada Beheer");
            assertThat(form.locator("[name=title]")).hasValue("Mine");
            slow.at("/" + key);
            assertThat(slow.page().locator("h1")).containsText("Theirs");
        }
    }
}
