package org.programmeoffice.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an administrator does in the browser: settings, and the first portfolio with its chair. */
class AdministrationIT {
    @TempDir
    private static Path folder;

    private static final String CHAIR = "Grace Okafor";

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

    private static void confirmed(Visitor visitor) {
        visitor.at("/admin");
        visitor.page()
                .locator("button, input[type=submit]", new Page.LocatorOptions().setHasText("Confirm"))
                .first()
                .click();
        assertThat(visitor.page().locator("h1").last()).hasText("Programme Office settings");
    }

    /** Types a user name and waits until the page says who that is. */
    private static void pick(Locator form, String user, String name) {
        form.locator("[data-pmo-person]").fill(user);
        assertThat(form.locator("[data-pmo-found]")).hasText(name);
    }

    private static Locator errorAt(Locator form, String field) {
        return form.locator("[data-pmo-error=" + field + "]");
    }

    @Test
    void everyWrongSettingIsSaidAtOnce() {
        try (var visitor = chromium.visitor("admin")) {
            confirmed(visitor);
            var form = visitor.page()
                    .locator(
                            "form",
                            new Page.LocatorOptions().setHas(visitor.page().locator("#pmo-poll")));

            form.locator("#pmo-poll").fill("often");
            form.locator("#pmo-pages").fill("1.5");
            form.locator("[type=submit]").click();

            assertThat(errorAt(form, "pollSeconds")).hasText("A whole number from 10 to 3600.");
            assertThat(errorAt(form, "pagesPerSecond")).hasText("A whole number from 1 to 100.");
            assertThat(form.locator("#pmo-poll")).isFocused();
        }
    }

    @Test
    void aKindIsShownByTheNameThatTheHouseGaveIt() {
        try (var visitor = chromium.visitor("admin")) {
            confirmed(visitor);
            visitor.at("/admin/terms");
            visitor.shows("admin-terms");
            var english = visitor.page()
                    .locator("section[aria-labelledby=pmo-terms-en] [name='labels.pmo-portfolio-kind-programme']");
            english.fill("<i>Umbrella</i>");
            visitor.page()
                    .locator("section[aria-labelledby=pmo-terms-en] [type=submit]")
                    .click();
            assertThat(visitor.page().locator("section[aria-labelledby=pmo-terms-en] [name=revision]"))
                    .hasValue("1");

            visitor.at("");
            assertThat(visitor.page().locator("#pmo-create-dialog option[value=programme]"))
                    .hasText("<i>Umbrella</i>");

            visitor.at("/admin/terms");
            english.fill("");
            visitor.page()
                    .locator("section[aria-labelledby=pmo-terms-en] [type=submit]")
                    .click();
            assertThat(visitor.page().locator("section[aria-labelledby=pmo-terms-en] [name=revision]"))
                    .hasValue("2");
            visitor.at("");
            assertThat(visitor.page().locator("#pmo-create-dialog option[value=programme]"))
                    .hasText("Programme");
        }
    }

    @Test
    void theSelfCheckNamesWhatIsChosen() {
        try (var visitor = chromium.visitor("admin")) {
            confirmed(visitor);

            var checks = visitor.page().locator("section[aria-labelledby=pmo-check-title]");
            assertThat(checks).containsText("Epic Link field: Epic Link (customfield_");
            assertThat(checks).containsText("Field with story points: Story Points (customfield_");
            assertThat(checks).containsText("Won't Do");
            assertThat(checks).containsText("the time zone ");
        }
    }

    @Test
    void aPortfolioIsCreatedForAChairWhoIsFoundByName() {
        try (var visitor = chromium.visitor("admin");
                var chair = chromium.visitor("project2")) {
            confirmed(visitor);
            var form = visitor.dialog("pmo-create-dialog");
            form.locator("[name=title]").fill("Digital City 2027");
            visitor.submit("pmo-create-dialog");
            assertThat(errorAt(form, "chair")).hasText(Pattern.compile(".+"));

            pick(form, "project2", CHAIR);
            visitor.submit("pmo-create-dialog");
            visitor.page().waitForURL(Pattern.compile(".*/pmo/PF-[0-9]+"));
            var key = visitor.page().url().replaceAll(".*/", "");

            chair.at("/" + key);
            assertThat(chair.page().locator("h1")).containsText("Digital City 2027");
            assertThat(chair.page().locator("section[aria-labelledby=pmo-roles-title]"))
                    .containsText(CHAIR);
            chair.shows("portfolio-empty");
            pick(chair.dialog("pmo-role-dialog"), "pmo", "Saskia Bakker");
            chair.submit("pmo-role-dialog");
            assertThat(chair.page().locator("section[aria-labelledby=pmo-roles-title]"))
                    .containsText("Saskia Bakker");
            chair.create("programme", "Digital Permits");
            chair.at("/" + key);
            assertThat(chair.page().locator("[data-pmo-live=children]")).containsText("Digital Permits");
            chair.shows("portfolio");
        }
    }
}
