package org.programmeoffice.risk.web;

import java.util.Locale;
import java.util.Optional;
import org.programmeoffice.risk.Rating;
import org.programmeoffice.risk.RiskMatrix;
import org.programmeoffice.web.Visit;

/**
 * A rating as a chip.
 *
 * @param mark the small letter that colours it
 * @param letter first letter of the word
 * @param score probability times impact
 */
record LevelView(String mark, String letter, String word, String score) {
    static Optional<LevelView> of(Optional<Rating> rating, RiskMatrix matrix, Visit visit) {
        return rating.map(given -> {
            var level = matrix.level(given);
            var word = visit.text(level.textKey());
            return new LevelView(
                    level.name().substring(0, 1).toLowerCase(Locale.ROOT),
                    word.substring(0, 1),
                    word,
                    visit.formats().count(given.score()));
        });
    }
}
