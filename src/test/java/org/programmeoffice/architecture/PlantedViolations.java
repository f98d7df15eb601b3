package org.programmeoffice.architecture;

import static java.util.Map.entry;

import java.util.Map;
import org.programmeoffice.architecture.planted.common.LooksUp;
import org.programmeoffice.architecture.planted.portfolio.AsksTheClock;
import org.programmeoffice.architecture.planted.portfolio.Drifts;
import org.programmeoffice.architecture.planted.portfolio.NotPlain;
import org.programmeoffice.architecture.planted.portfolio.Plays;
import org.programmeoffice.architecture.planted.portfolio.ReadsXml;
import org.programmeoffice.architecture.planted.portfolio.ao.CallsWeb;
import org.programmeoffice.architecture.planted.portfolio.job.CallsAo;
import org.programmeoffice.architecture.planted.portfolio.job.ReadsIssues;
import org.programmeoffice.architecture.planted.portfolio.job.Serves;
import org.programmeoffice.architecture.planted.portfolio.rest.OpenResource;
import org.programmeoffice.architecture.planted.portfolio.rest.QueriesRows;
import org.programmeoffice.architecture.planted.portfolio.rest.ShowsRows;
import org.programmeoffice.architecture.planted.portfolio.web.CallsRest;
import org.programmeoffice.architecture.planted.portfolio.web.LooseView;
import org.programmeoffice.architecture.planted.portfolio.web.OldWeb;
import org.programmeoffice.architecture.planted.workitem.CountsRows;

/** Which planted class breaks which rule. */
final class PlantedViolations {
    static final Map<String, Class<?>> BY_RULE = Map.ofEntries(
            entry("roots are plain", NotPlain.class),
            entry("rows are kept behind ao", QueriesRows.class),
            entry("resources are behind rest", Serves.class),
            entry("jira is behind jira, web and plugin", ReadsIssues.class),
            entry("the drawing holds", LooksUp.class),
            entry("roots have no cycles", LooksUp.class),
            entry("resources state their access", OpenResource.class),
            entry("root fields are final", Drifts.class),
            entry("the clock is an argument", AsksTheClock.class),
            entry("rows stay in ao", ShowsRows.class),
            entry("views and wire forms are records", LooseView.class),
            entry("no javax where Jakarta has it", OldWeb.class),
            entry("nothing knows the sandbox", Plays.class),
            entry("ao knows no other door", CallsWeb.class),
            entry("rest knows no other door", ShowsRows.class),
            entry("web knows no other door", CallsRest.class),
            entry("job knows no other door", CallsAo.class),
            entry("no feature knows another's doors", CountsRows.class),
            entry("spreadsheet libraries are behind sheet.format", ReadsXml.class));

    private PlantedViolations() {}
}
