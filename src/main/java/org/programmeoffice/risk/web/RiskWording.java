package org.programmeoffice.risk.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.programmeoffice.access.People;
import org.programmeoffice.common.UserKey;
import org.programmeoffice.register.Confidentiality;
import org.programmeoffice.risk.Exposure;
import org.programmeoffice.risk.HeatMap;
import org.programmeoffice.risk.ListRisks;
import org.programmeoffice.risk.Proximity;
import org.programmeoffice.risk.Rating;
import org.programmeoffice.risk.Risk;
import org.programmeoffice.risk.RiskLevel;
import org.programmeoffice.web.Formats;
import org.programmeoffice.web.Visit;

/** Words risks as the reader reads them. */
final class RiskWording {
    private final People people;
    private final Visit visit;

    RiskWording(People people, Visit visit) {
        this.people = people;
        this.visit = visit;
    }

    RiskRowView row(ListRisks.Line line, LocalDate today) {
        var risk = line.risk();
        var entry = risk.entry();
        var ratings = risk.ratings();
        var near = risk.stakes().proximityOn(today);
        return new RiskRowView(
                risk.key(),
                visit.links().home() + "/risks/" + risk.key(),
                entry.title(),
                line.initiative().key().toString(),
                visit.links().initiative(line.initiative().key()) + "/risks",
                score(ratings.inherent()),
                LevelView.of(ratings.current(), line.model().matrix(), visit),
                score(ratings.target()),
                line.model().breachedBy(risk),
                visit.text(risk.state().textKey()),
                name(entry.owner()),
                risk.response().type().map(type -> visit.text(type.textKey())).orElse(Formats.ABSENT),
                proximity(risk, today),
                near.filter(Proximity.IMMINENT::equals).isPresent(),
                risk.expectedValue().map(visit.formats()::money).orElse(Formats.ABSENT),
                entry.reviewBy().map(visit.formats()::tableDate).orElse(Formats.ABSENT),
                risk.reviewOverdue(today),
                entry.escalation().isPresent(),
                entry.confidentiality() == Confidentiality.RESTRICTED);
    }

    String proximity(Risk risk, LocalDate today) {
        return risk.stakes()
                .proximityDate()
                .map(visit.formats()::tableDate)
                .or(() -> risk.stakes().proximityOn(today).map(near -> visit.text(near.textKey())))
                .orElse(Formats.ABSENT);
    }

    String name(Optional<UserKey> person) {
        return person.map(people::displayName).orElse(Formats.ABSENT);
    }

    /** Returns the conclusion: how many are above appetite and overdue, and what they weigh. */
    List<String> sentences(HeatMap map) {
        var said = new ArrayList<String>();
        if (map.total() == 0) {
            said.add(visit.text("pmo.risk.sentence.none"));
        } else {
            said.add(visit.text(
                    "pmo.risk.sentence",
                    count(map.breaches()),
                    count(map.total()),
                    count(map.overdue()),
                    count(map.unrated())));
        }
        map.exposures().forEach(exposure -> said.add(sentence(exposure)));
        if (map.hidden() > 0) {
            said.add(hidden(map.hidden()));
        }
        return said;
    }

    String hidden(int number) {
        return visit.counted("pmo.risk.hidden", number);
    }

    private String sentence(Exposure exposure) {
        return visit.text(
                exposure.exact() ? "pmo.risk.exposure.exact" : "pmo.risk.exposure.simulated",
                visit.formats().money(exposure.threats()),
                visit.formats().money(exposure.p80()),
                visit.formats().money(exposure.opportunities()));
    }

    /** Returns what the heat map says, level by level. */
    String levels(HeatMap map) {
        return visit.text(
                "pmo.risk.heat.message",
                count(map.count(RiskLevel.EXTREME)),
                count(map.count(RiskLevel.HIGH)),
                count(map.count(RiskLevel.MODERATE)),
                count(map.count(RiskLevel.LOW)));
    }

    private String score(Optional<Rating> rating) {
        return rating.map(given -> count(given.score())).orElse("");
    }

    private String count(long number) {
        return visit.formats().count(number);
    }
}
