package org.programmeoffice.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A person in front of the browser. Collects what goes wrong on the pages; an expected refusal of the server is not that. */
final class Visitor implements AutoCloseable {
    private static final Path PICTURES = Path.of("target", "screenshots");

    private final BrowserContext context;
    private final Page page;
    private final String base;
    private final List<String> problems = new ArrayList<>();

    private Visitor(BrowserContext context, String base) {
        this.context = context;
        this.base = base;
        this.page = context.newPage();
        page.onPageError(problems::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                problems.add(message.text());
            }
        });
    }

    static Visitor loggedIn(Browser browser, String base, String user) {
        var visitor = new Visitor(browser.newContext(new Browser.NewContextOptions().setViewportSize(1440, 900)), base);
        visitor.page.navigate(base + "/login.jsp");
        visitor.page.locator("#login-form-username").fill(user);
        visitor.page.locator("#login-form-password").fill(user);
        visitor.page.locator("#login-form-submit").click();
        return visitor;
    }

    Page page() {
        return page;
    }

    /** Goes to one of our pages, such as {@code /PJ-1}. */
    void at(String path) {
        page.navigate(base + "/plugins/servlet/pmo" + path);
    }

    void atHost(String path) {
        page.navigate(base + path);
    }

    /** From here on counts what a person does with the mouse and with fields, over all pages of this visit. */
    void countsItsHandling() {
        page.addInitScript("['click', 'change'].forEach(kind => addEventListener(kind, event => { if (event.isTrusted)"
                + " sessionStorage[kind] = Number(sessionStorage[kind] || 0) + 1; }, true));");
    }

    /** Returns how often that was done since {@link #countsItsHandling()}. */
    int handled(String kind) {
        return ((Number) page.evaluate("kind => Number(sessionStorage[kind] || 0)", kind)).intValue();
    }

    /** Opens a dialog by its button above the page. */
    Locator dialog(String id) {
        page.locator("[data-pmo-open=" + id + "]").first().click();
        return page.locator("#" + id);
    }

    void submit(String dialog) {
        page.locator("#" + dialog + " [type=submit]").click();
    }

    /** Returns the key of the initiative that the form creates. */
    String create(String kind, String title) {
        var form = dialog("pmo-create-dialog");
        form.locator("[name=kind]").selectOption(kind);
        form.locator("[name=title]").fill(title);
        var before = page.url();
        submit("pmo-create-dialog");
        page.waitForURL(url -> !url.equals(before) && url.matches(".*/pmo/P[FGJ]-[0-9]+"));
        return page.locator("h1 .pmo-key").textContent();
    }

    /** Sends a request as this person, from a page of ours; quotes are apostrophes. Returns a property of the answer. */
    String rest(String method, String path, String body, String property) {
        return (String) page.evaluate(
                "async ([address, method, body, property]) => { const answer = await fetch(address, { method,"
                        + " headers: { 'Content-Type': 'application/json', 'X-Atlassian-Token': 'no-check' },"
                        + " body: method === 'GET' ? undefined : body }); const text = await answer.text();"
                        + " if (!answer.ok) { throw new Error(text); } return String(JSON.parse(text)[property]); }",
                List.of(base + "/rest/pmo/1.0" + path, method, body.replace('\'', '"'), property));
    }

    /** Gives a role on an initiative as this person. */
    void giveRole(String key, String person, String role) {
        var path = "/initiatives/" + key + "/roles";
        var revision = rest("GET", path, "", "revision");
        rest("POST", path, "{'person':'" + person + "','role':'" + role + "','revision':" + revision + "}", "revision");
    }

    /** Saves what is shown, in both themes, and checks that nothing is in the way of people who use other means. */
    void shows(String name) {
        shows(name, "#pmo-page");
    }

    /** Does the same on a page of the host, of which only the part that the selector names is ours. */
    void shows(String name, String part) {
        theme("dark:dark light:light", "dark");
        picture(name + "-dark");
        theme("light:light", "light");
        picture(name);
        page.evaluate("source => { if (!window.axe) { (0, eval)(source); } }", Axe.source());
        var found = page.evaluate(Axe.RUN, part);
        assertThat(found).as("accessibility of %s", name).isEqualTo(List.of());
        assertThat(problems).as("problems on %s", name).isEmpty();
    }

    private void theme(String theme, String mode) {
        page.evaluate(
                "([theme, mode]) => { document.documentElement.setAttribute('data-theme', theme);"
                        + " document.documentElement.setAttribute('data-color-mode', mode); }",
                List.of(theme, mode));
    }

    private void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
    }

    @Override
    public void close() {
        context.close();
        assertThat(problems).isEmpty();
    }
}
