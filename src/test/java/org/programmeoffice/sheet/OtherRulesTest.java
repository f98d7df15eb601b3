package org.programmeoffice.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.programmeoffice.common.UserKey;

class OtherRulesTest {
    @ParameterizedTest
    @CsvSource({"4, true", "5, true", "6, false"})
    void textHasAMaximumLength(int length, boolean fits) {
        assertThat(new TextRule(5).read(new Cell.Text("x".repeat(length)), Notation.UNKNOWN) instanceof Reading.Value)
                .isEqualTo(fits);
    }

    @Test
    void pictographCountsAsOneCharacter() {
        assertThat(new TextRule(1).read(new Cell.Text(" 😀 "), Notation.UNKNOWN))
                .isEqualTo(Reading.value("😀"));
    }

    @Test
    void numberInATextColumnIsTakenAsShown() {
        assertThat(new TextRule(9).read(Cell.Numeric.of(100), Notation.UNKNOWN)).isEqualTo(Reading.value("100"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"OPEN", "open", " Ópen! ", "Openstaand"})
    void choiceIsReadByCodeOrLabelOfEitherLanguage(String text) {
        var rule = SheetFixtures.STATUS.rule();

        assertThat(rule.read(new Cell.Text(text), Notation.UNKNOWN)).isEqualTo(Reading.value("OPEN"));
    }

    @Test
    void unknownChoiceNamesWhatIsAllowed() {
        var rule = new ChoiceRule<>(String.class, Map.of("OPEN", List.of("Open", "Openstaand")));

        assertThat(rule.read(new Cell.Text("Opened"), Notation.UNKNOWN))
                .isEqualTo(Reading.wrong("pmo.sheet.cell.notChoice", "Opened", "Open"));
    }

    @ParameterizedTest
    @CsvSource({"Ada, 1,", "Nobody, 0, nobody", "Jan Jansen, 2, severalPeople"})
    void personIsFoundOnceOrRefused(String text, int found, String reason) {
        People people = name -> List.of(new UserKey("u1"), new UserKey("u2")).subList(0, found);
        var reading = new PersonRule(people).read(new Cell.Text(text), Notation.UNKNOWN);

        var expected = reason == null ? null : "pmo.sheet.cell." + reason;
        assertThat(reading instanceof Reading.Wrong<UserKey> wrong ? wrong.messageKey() : null)
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0, A", "25, Z", "26, AA", "701, ZZ", "702, AAA"})
    void columnsHaveLetters(int column, String letters) {
        assertThat(CellAddress.letters(column)).isEqualTo(letters);
        assertThat(CellAddress.parse(letters + "7")).contains(new CellAddress(6, column));
    }
}
