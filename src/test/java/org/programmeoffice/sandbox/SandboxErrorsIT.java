package org.programmeoffice.sandbox;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the host cannot interpret stops it at start, with the line and the reason. */
class SandboxErrorsIT {
    private static final String TEXTS = "<resource type=\"i18n\" name=\"i18n\" location=\"i18n.probe\"/>\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<gadget key='g'/> | line 3: unknown module type <gadget>",
                "<servlet key='s' class='no.such.Servlet'><url-pattern>/x</url-pattern></servlet> | line 3: the app has no class no.such.Servlet",
                "<servlet key='s' class='org.programmeoffice.sandbox.probe.ProbePanel'><url-pattern>/x</url-pattern></servlet> | line 3: org.programmeoffice.sandbox.probe.ProbePanel is no jakarta.servlet.http.HttpServlet",
                "<rest key='r' path='/x' version='1'><package>no.such</package></rest> | line 3: the app has no package no.such",
                "<web-item key='i' section='nowhere'><label key='probe.one'/><link>/x</link></web-item> | line 3: no page has the section nowhere",
                "<web-item key='i' section='system.top.navigation.bar'><label key='probe.missing'/><link>/x</link></web-item> | line 3: the app's i18n files have no key probe.missing",
                "<web-section key='s' location='nowhere'/> | line 3: no page has the location nowhere",
                "<web-panel key='p' location='nowhere' class='org.programmeoffice.sandbox.probe.ProbePanel'/> | line 3: no page has the location nowhere",
                "<web-panel key='p' location='atl.jira.view.issue.right.context'><resource name='view' type='velocity' location='probe/none.vm'/></web-panel> | line 3: the app has no file probe/none.vm",
                "<web-resource key='r'><resource type='download' name='a.js' location='none.js'/></web-resource> | line 3: the app has no file none.js",
                "<web-resource key='r'><dependency>no.such:thing</dependency></web-resource> | line 3: there is no web-resource no.such:thing",
                "<web-item key='i' section='system.top.navigation.bar' wieght='1'><label key='probe.one'/><link>/x</link></web-item> | line 3: <web-item> has no attribute 'wieght'",
                "<ao key='a'><entity>org.programmeoffice.sandbox.probe.ProbePanel</entity></ao> | line 3: org.programmeoffice.sandbox.probe.ProbePanel is no row",
            })
    void aWrongModuleStopsTheStartAndNamesItsLine(String module, String reason) throws Exception {
        Path jar = ProbeBundle.with(TEXTS + module).jar(folder);

        assertThatThrownBy(() -> Sandbox.start(options(jar)).close())
                .hasMessageContaining("atlassian-plugin.xml " + reason);
    }

    @Test
    void aMissingServiceIsNamedAfterSomeSeconds() throws Exception {
        Path jar = ProbeBundle.with(TEXTS)
                .file(
                        "META-INF/spring/wiring.xml",
                        ProbeBundle.wiring("org.programmeoffice.sandbox.probe.NobodysService"))
                .jar(folder);

        assertThatThrownBy(() -> Sandbox.start(options(jar)).close())
                .hasMessageContaining("org.programmeoffice.sandbox.probe.NobodysService");
    }

    @Test
    void aContextThatFailsSaysWhy() throws Exception {
        Path jar = ProbeBundle.with(TEXTS)
                .file("META-INF/spring/more.xml", ProbeBundle.wiring().replace("ProbeConfig", "NoSuchConfig"))
                .jar(folder);

        assertThatThrownBy(() -> Sandbox.start(options(jar)).close()).hasMessageContaining("NoSuchConfig");
    }

    private Options options(Path jar) {
        return Options.forTest(jar, folder, folder.resolve("home"), 10);
    }
}
