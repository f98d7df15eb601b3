package org.programmeoffice.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page on which a person chooses what to hear of, reached by the menu. */
class MailChoicesIT {
    @TempDir
    private static Path folder;

    private static Chromium chromium;

    @BeforeAll
    static void start() throws Exception {
        chromium = Chromium.start(folder.resolve("home"), 20);
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void choicesAreMadeAndKept() {
        try (var visitor = chromium.visitor("sro")) {
            visitor.at("");
            visitor.page().locator("#pmo-menu-link").click();
            visitor.page().locator("#pmo-menu-notify-link").click();
            var baseline = visitor.page().locator("[name=baseline]");
            assertThat(baseline).hasValue("immediately");
            assertThat(visitor.page().locator("[name=ownRole] option")).hasCount(3);
            visitor.shows("notifications");

            baseline.selectOption("weekly");
            visitor.page().locator("#pmo-notify-format-text").check();
            visitor.page().locator("[data-pmo-form] [type=submit]").click();
            assertThat(visitor.page().locator("#pmo-saved")).hasText("Saved");
            assertThat(baseline).hasValue("weekly");

            visitor.at("/notifications");
            assertThat(baseline).hasValue("weekly");
            assertThat(visitor.page().locator("#pmo-notify-format-text")).isChecked();
        }
    }

    @Test
    void thePageIsInTheReadersLanguage() {
        try (var visitor = chromium.visitor("pmo")) {
            visitor.at("/notifications");

            assertThat(visitor.page().getByRole(AriaRole.HEADING).first()).hasText("Meldingen per mail");
            visitor.shows("notifications-nl");
            assertThat(visitor.page().locator("[name=role] option").allTextContents())
                    .containsExactly("Meteen", "Elke ochtend", "Elke maandagochtend", "Niet per mail");
        }
    }
}
