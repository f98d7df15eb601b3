package org.programmeoffice.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ViewMapsTest {
    record Leaf(String name, boolean late) {}

    record Tree(Leaf first, List<Leaf> rest, Optional<String> note) {}

    record Tempting(String titleHtml) {}

    record Raw(long number) {}

    @Test
    void recordsBecomeNestedMapsAndLists() {
        var tree = new Tree(new Leaf("a", true), List.of(new Leaf("b", false)), Optional.of("n"));

        assertThat(ViewMaps.of(tree))
                .isEqualTo(Map.of(
                        "first", Map.of("name", "a", "late", true),
                        "rest", List.of(Map.of("name", "b", "late", false)),
                        "note", "n"));
    }

    @Test
    void anEmptyOptionalIsAbsent() {
        assertThat(ViewMaps.of(new Tree(new Leaf("a", true), List.of(), Optional.empty())))
                .doesNotContainKey("note");
    }

    @Test
    void textStaysAsItIsBecauseTheHostEscapes() {
        assertThat(ViewMaps.of(new Leaf("<b>&amp;", false))).containsEntry("name", "<b>&amp;");
    }

    @Test
    void aNameThatTheHostDoesNotEscapeIsRefused() {
        assertThatThrownBy(() -> ViewMaps.of(new Tempting("<b>"))).hasMessageContaining("does not escape");
    }

    @Test
    void numbersMustBeWordedBeforeTheyReachATemplate() {
        assertThatThrownBy(() -> ViewMaps.of(new Raw(3))).hasMessageContaining("cannot show");
    }
}
