package org.programmeoffice.sheet.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.apache.felix.framework.FrameworkFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;

/** The packaged jar brings all that spreadsheets need, and nothing that it should not. */
class PackagedSheetIT {
    private static final Path JAR = Path.of(System.getProperty("app.jar"));
    private static final String FORMAT = "org.programmeoffice.sheet.format.";

    @Test
    void librariesAreUnpackedIntoTheJar() throws IOException {
        try (var jar = new JarFile(JAR.toFile())) {
            var names = jar.stream().map(java.util.zip.ZipEntry::getName).collect(Collectors.toSet());

            assertThat(names)
                    .contains(
                            "org/dhatim/fastexcel/Workbook.class",
                            "com/github/rzymek/opczip/OpcOutputStream.class",
                            "de/siegmar/fastcsv/reader/CsvReader.class",
                            "META-INF/licenses/fastcsv-MIT.txt")
                    .noneMatch(name -> name.endsWith(".jar") || name.startsWith("com/atlassian/"));
            assertThat(jar.getManifest().getMainAttributes().getValue("Import-Package"))
                    .contains("javax.xml.stream;version=0;resolution:=optional")
                    .doesNotContain("dhatim", "opczip", "fastcsv", "version=\"[");
        }
    }

    @Test
    void bareClassLoaderWritesAndReads() throws Exception {
        try (var loader = new URLClassLoader(new URL[] {JAR.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            writeAndRead(loader::loadClass);
        }
    }

    @Test
    void bundleWritesAndReads(@TempDir Path storage) throws Exception {
        var framework = new FrameworkFactory()
                .newFramework(Map.of(
                        Constants.FRAMEWORK_STORAGE, storage.toString(),
                        Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, hostPackages()));
        framework.start();
        try {
            var bundle = framework.getBundleContext().installBundle(JAR.toUri().toString());
            writeAndRead(bundle::loadClass);
        } finally {
            framework.stop();
            framework.waitForStop(10_000);
        }
    }

    /** Stands in for the packages that a host would export; none of them is touched here. */
    private static String hostPackages() throws IOException, BundleException {
        try (var jar = new JarFile(JAR.toFile())) {
            var imports = jar.getManifest().getMainAttributes().getValue("Import-Package");
            return java.util.Arrays.stream(imports.split(",", -1))
                    .map(clause -> clause.replaceAll(";.*", ""))
                    .filter(name -> !name.startsWith("javax."))
                    .collect(Collectors.joining(","));
        }
    }

    private interface Classes {
        Class<?> load(String name) throws ClassNotFoundException;
    }

    private static void writeAndRead(Classes classes) throws Exception {
        var limits = classes.load(FORMAT + "ReadLimits");
        var sheets = classes.load(FORMAT + "FileSpreadsheets")
                .getConstructor(limits, LongSupplier.class)
                .newInstance(limits.getField("USUAL").get(null), (LongSupplier) System::nanoTime);
        var kinds = classes.load("org.programmeoffice.sheet.FileKind");
        for (var kind : kinds.getEnumConstants()) {
            var file = write(classes, sheets, kinds, kind);
            var read = sheets.getClass()
                    .getMethod("read", String.class, InputStream.class)
                    .invoke(sheets, "a.x", new ByteArrayInputStream(file));
            assertThat(read.toString()).contains("Text[value==1+1]", "Text[value=Heading]");
        }
    }

    private static byte[] write(Classes classes, Object sheets, Class<?> kinds, Object kind) throws Exception {
        var bytes = new ByteArrayOutputStream();
        var column = classes.load("org.programmeoffice.sheet.SheetHead$Column")
                .getConstructor(String.class, int.class)
                .newInstance("Heading", 20);
        var heads = classes.load("org.programmeoffice.sheet.SheetHead");
        var head = heads.getConstructor(String.class, List.class).newInstance("Data", List.of(column));
        var text = classes.load("org.programmeoffice.sheet.Cell$Text")
                .getConstructor(String.class)
                .newInstance("=1+1");
        var writers = classes.load("org.programmeoffice.sheet.SheetWriter");
        var writer = sheets.getClass()
                .getMethod("write", kinds, OutputStream.class, Locale.class)
                .invoke(sheets, kind, bytes, Locale.UK);
        writers.getMethod("begin", heads).invoke(writer, head);
        writers.getMethod("row", List.class).invoke(writer, List.of(text));
        writers.getMethod("close").invoke(writer);
        return bytes.toByteArray();
    }
}
