package org.programmeoffice.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.programmeoffice.sandbox.Options;
import org.programmeoffice.sandbox.Sandbox;

/** A browser and a running sandbox. */
final class Chromium implements AutoCloseable {
    private static final List<String> QUIET =
            List.of("--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking");

    private final Playwright playwright;
    private final Browser browser;
    private final Sandbox sandbox;

    private Chromium(Playwright playwright, Browser browser, Sandbox sandbox) {
        this.playwright = playwright;
        this.browser = browser;
        this.sandbox = sandbox;
    }

    /** Returns the browser on a new sandbox; skips the test where a browser cannot be started. */
    static Chromium start(Path home, int items) throws Exception {
        var chromium = Path.of(System.getProperty("chromium", "/usr/bin/chromium"));
        var node = Stream.of(System.getenv("PATH").split(":", -1))
                .map(folder -> Path.of(folder, "node"))
                .filter(Files::isExecutable)
                .findFirst();
        var possible = Files.isExecutable(chromium) && node.isPresent();
        if (!possible && Boolean.getBoolean("browser.required")) {
            throw new IllegalStateException("the browser tests need Node and Chromium at " + chromium);
        }
        if (!possible) {
            System.err.println("SKIPPED: the browser tests need Node and Chromium at " + chromium);
        }
        assumeTrue(possible, "browser tests need Node and Chromium");
        var jar = Path.of(System.getProperty("app.jar"));
        var npm = Path.of(System.getProperty("npm.modules"));
        var playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of(
                        "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                        "1",
                        "PLAYWRIGHT_NODEJS_PATH",
                        node.orElseThrow().toString())));
        var browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setHeadless(true)
                        .setChromiumSandbox(false)
                        .setArgs(QUIET));
        return new Chromium(playwright, browser, Sandbox.start(Options.forTest(jar, npm, home, items)));
    }

    /** Returns a visitor who has just logged in. */
    Visitor visitor(String user) {
        return Visitor.loggedIn(browser, sandbox.baseUri().toString(), user);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
        sandbox.close();
    }
}
