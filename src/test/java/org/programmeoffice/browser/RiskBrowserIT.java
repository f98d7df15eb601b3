package org.programmeoffice.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The risk register as a person works with it, with hostile text in every field. */
class RiskBrowserIT {
    private static final String HOSTILE = "<script>alert(1)</script> & \"quotes\" <b>bold</b> ${1+1} =1+1";

    @TempDir
    static Path folder;

    private static Chromium chromium;

    @BeforeAll
    static void start() throws Exception {
        chromium = Chromium.start(folder.resolve("home"), 10);
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void aRiskIsRaisedFilteredRatedAndReviewed() {
        try (var visitor = chromium.visitor("admin")) {
            visitor.at("/");
            var project = visitor.create("project", "Risky " + HOSTILE);
            raise(visitor, project);
            var page = visitor.page();
            assertThat(page.locator("h1")).containsText(HOSTILE);
            assertThat(page.locator(".pmo-lines").first()).containsText(HOSTILE);
            assertThat(page.locator(".pmo-headline")).containsText("Extreme, Open");
            visitor.shows("risk");

            keepsItsOwnerWhenADialogIsLeft(visitor);
            visitor.dialog("pmo-risk-step").locator("[name=step]").selectOption("plan");
            visitor.submit("pmo-risk-step");
            assertThat(page.locator(".pmo-headline")).containsText("Response planned");
            page.getByText("Reviewed, no change").click();
            assertThat(page.locator("aside .pmo-list")).containsText("Last reviewed");

            visitor.at("/" + project + "/risks");
            assertThat(page.locator("table.pmo-risks tbody th")).containsText(HOSTILE);
            assertThat(page.locator(".pmo-headline")).containsText("Above appetite: 1 of 1 open risks");
            visitor.shows("risks");
            page.locator("[data-pmo-heat] a").first().focus();
            page.keyboard().press("ArrowDown");
            for (int i = 0; i < 3; i++) {
                page.keyboard().press("ArrowRight");
            }
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile(".*cell=4-4.*"));
            assertThat(page.locator("table.pmo-risks tbody tr")).hasCount(1);
            page.locator("#pmo-filter-q").fill("no such title");
            page.locator(".pmo-filter [type=submit]").click();
            assertThat(page.getByText("No risk fits.")).isVisible();
            importing(visitor, project);
            visitor.at("/risks");
            assertThat(page.locator("table.pmo-risks tbody th").first()).containsText(HOSTILE);
            visitor.shows("all-risks");
        }
    }

    private static void importing(Visitor visitor, String project) {
        visitor.at("/" + project + "/risks");
        var page = visitor.page();
        var form = visitor.dialog("pmo-risk-import");
        upload(form, "Titel,Kans,Gevolg\nFout,9,1\n");
        assertThat(form).containsText("register!B2");
        assertThat(form.locator("[type=submit]")).isDisabled();
        upload(form, "Risiconummer,Titel,Kans,Gevolg\n,Uit Excel <b>,1,1\n");
        assertThat(form.locator("[data-pmo-result]")).containsText("New: 1. Changed: 0.");
        visitor.shows("risk-import");
        visitor.submit("pmo-risk-import");
        assertThat(page.locator("table.pmo-risks tbody tr")).hasCount(2);
        assertThat(page.locator("table.pmo-risks tbody")).containsText("Uit Excel <b>");
    }

    private static void upload(Locator form, String text) {
        form.locator("[type=file]")
                .setInputFiles(new FilePayload("register.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
        form.locator("[data-pmo-check]").click();
    }

    private static void keepsItsOwnerWhenADialogIsLeft(Visitor visitor) {
        visitor.dialog("pmo-risk-dialog").locator("[data-pmo-close]").click();
        assertThat(visitor.dialog("pmo-risk-dialog").locator("[name=owner]")).hasValue("project1");
        visitor.page().keyboard().press("Escape");
    }

    private static void raise(Visitor visitor, String project) {
        visitor.at("/" + project + "/risks");
        var form = visitor.dialog("pmo-risk-dialog");
        visitor.submit("pmo-risk-dialog");
        assertThat(form.locator("[data-pmo-error=title]")).not().isEmpty();
        for (var field : new String[] {"title", "cause", "event", "effect", "actions", "warning"}) {
            form.locator("[name=" + field + "]").fill(HOSTILE);
        }
        form.locator("[data-pmo-person=owner]").fill("project1");
        assertThat(form.locator("[data-pmo-found]").first()).not().isEmpty();
        form.locator("[name='current.probability']").selectOption("4");
        form.locator("[name='current.cost']").selectOption("4");
        form.locator("[name=response]").selectOption("REDUCE");
        form.locator("[name=likely]").fill("1000");
        form.locator("[name=currency]").fill("EUR");
        visitor.submit("pmo-risk-dialog");
        visitor.page().waitForURL(Pattern.compile(".*/risks/RSK-[0-9]+$"));
    }
}
