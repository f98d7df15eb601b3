package org.programmeoffice.portfolio.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.programmeoffice.portfolio.LinkTarget;
import org.programmeoffice.web.Formats;
import org.programmeoffice.web.Visit;
import org.programmeoffice.web.chart.BarView;
import org.programmeoffice.workitem.InitiativeFigures;
import org.programmeoffice.workitem.ItemGroup;
import org.programmeoffice.workitem.RuleFigures;
import org.programmeoffice.workitem.RuleLine;
import org.programmeoffice.workitem.RuleState;
import org.programmeoffice.workitem.ScopeRule;
import org.programmeoffice.workitem.Selector;
import org.programmeoffice.workitem.SelectorKind;
import org.programmeoffice.workitem.ShownScope;

/** Words scope rules: what each selects and how much it contributes. */
final class ScopeWording {
    private final Visit visit;
    private final Formats formats;
    private final String path;
    private final String links;
    private final String key;

    ScopeWording(Visit visit, String key) {
        this.visit = visit;
        this.formats = visit.formats();
        this.key = key;
        this.path = "/initiatives/" + key + "/scope-rules";
        this.links = visit.links().rest("/initiatives/" + key + "/links");
    }

    /**
     * Returns the view of the rules.
     *
     * @param own the figures of the initiative whose rules these are
     * @param targets projects to which the visitor may link
     */
    ScopeView view(ShownScope scope, InitiativeFigures own, List<LinkTarget> targets) {
        return new ScopeView(
                scope.rules().stream().map(line -> row(line, own)).toList(),
                scope.mayEdit(),
                Integer.toString(scope.revision()),
                visit.links().rest(path),
                PreviewView.of(visit.links().rest(path + "/preview"), key, visit),
                Arrays.stream(SelectorKind.values())
                        .map(kind -> new RolesView.Choice(word(kind), visit.text("pmo.workitem.kind." + word(kind))))
                        .toList(),
                Arrays.stream(ScopeRule.Effect.values())
                        .map(effect ->
                                new RolesView.Choice(word(effect), visit.text("pmo.portfolio.link." + word(effect))))
                        .toList(),
                targets.stream()
                        .filter(target -> !target.node().key().toString().equals(key))
                        .map(target -> new RolesView.Choice(
                                target.node().key().toString(), target.node().key() + " " + target.title()))
                        .toList(),
                links,
                visit.text("pmo.access.role.projectManager"));
    }

    private ScopeView.Row row(RuleLine line, InitiativeFigures own) {
        var rule = line.rule();
        var figures = line.figures();
        var kind = word(rule.selector().kind());
        return new ScopeView.Row(
                Long.toString(rule.id()),
                kind,
                visit.text("pmo.workitem.kind." + kind),
                rule.excludes(),
                line.label()
                        .orElseGet(() -> visit.text(
                                kind.equals("jql") ? "pmo.portfolio.scope.query" : "pmo.portfolio.scope.hidden")),
                remark(line, own),
                rule.includes()
                        ? visit.text(
                                "pmo.portfolio.tree.doneOf",
                                formats.count(figures.byCount().earned() / 1000),
                                formats.count(figures.counted()))
                        : Formats.ABSENT,
                rule.includes() ? bar(figures) : none(),
                rule.includes()
                        ? formats.share(figures.counted(), own.delivery().leaves())
                        : Formats.ABSENT,
                visit.links().explain(key, new ItemGroup.OfRule(rule.id()).code()),
                word(rule.effect()),
                visit.links().rest(path + "/" + rule.id()),
                links + "/" + rule.id() + "/effect",
                links + "/" + rule.id() + "/move",
                line.state() == RuleState.PERSON_GONE ? visit.links().rest(path + "/" + rule.id() + "/adopt") : "");
    }

    private BarView bar(RuleFigures figures) {
        return BarView.of(
                figures.byCount().earned() / 1000,
                0,
                figures.counted(),
                figures.byCount().percent(),
                visit.texts(),
                formats);
    }

    private static BarView none() {
        return new BarView(false, "0", "0", Formats.ABSENT, Formats.ABSENT);
    }

    /** Returns what is worth saying about the rule: first what is wrong with it, then what it reaches. */
    private String remark(RuleLine line, InitiativeFigures own) {
        var rule = line.rule();
        if (line.state() != RuleState.CURRENT) {
            return visit.text("pmo.workitem.state." + line.state().name().toLowerCase(Locale.ROOT));
        }
        if (!rule.counts()) {
            return visit.text("pmo.workitem.effect." + rule.effect().name().toLowerCase(Locale.ROOT));
        }
        if (rule.excludes()) {
            return visit.counted(
                    "pmo.portfolio.scope.takesOut", own.exclusions().byRule().getOrDefault(rule.id(), 0L));
        }
        if (line.figures().reached() != line.figures().counted()) {
            return visit.counted("pmo.portfolio.scope.reaches", line.figures().reached());
        }
        return rule.selector() instanceof Selector.Epic epic && epic.withSubTasks()
                ? visit.text("pmo.portfolio.scope.withSubTasks")
                : "";
    }

    static String word(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
