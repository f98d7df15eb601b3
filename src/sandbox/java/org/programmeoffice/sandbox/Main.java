package org.programmeoffice.sandbox;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/** Starts a sandbox from system properties, and says when it is ready or why it is not. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        try {
            Options options = Options.ofSystemProperties();
            Sandbox sandbox = Sandbox.start(options);
            System.out.println(ready(sandbox, options));
            if (Boolean.parseBoolean(System.getProperty("sandbox.story", "true"))) {
                tellStory(sandbox);
            }
            if (Boolean.getBoolean("sandbox.exit")) {
                sandbox.close();
                System.exit(0);
            }
            Runtime.getRuntime().addShutdownHook(new Thread(sandbox::close));
        } catch (Exception | LinkageError e) {
            System.err.println("The sandbox did not start.");
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                System.err.println("  " + (cause.getMessage() == null ? cause : cause.getMessage()));
            }
            if (Boolean.getBoolean("sandbox.trace")) {
                e.printStackTrace();
            }
            System.exit(1);
        }
    }

    private static void tellStory(Sandbox sandbox) throws IOException, InterruptedException {
        for (String refused : sandbox.tellStory(LocalDate.now(ZoneId.systemDefault()))) {
            System.err.println("The demo story was refused: " + refused);
        }
    }

    private static String ready(Sandbox sandbox, Options options) {
        double seconds = (System.currentTimeMillis()
                        - ManagementFactory.getRuntimeMXBean().getStartTime())
                / 1000.0;
        String world =
                options.issues().map(file -> file.getFileName().toString()).orElse("items " + options.items());
        return String.format(
                Locale.ROOT,
                "READY %s in %.1f s (JDK %s, %s, %s)",
                sandbox.baseUri(),
                seconds,
                System.getProperty("java.version"),
                world,
                sandbox.database());
    }
}
