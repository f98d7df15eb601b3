package org.programmeoffice.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collector;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What rolls up adds up in any order and grouping, and nothing added changes nothing. */
abstract class CommutativeMonoidContract<T> {
    abstract Arbitrary<T> arbitraryValues();

    abstract T empty();

    abstract T plus(T left, T right);

    abstract Collector<T, ?, T> collector();

    @Provide
    Arbitrary<T> values() {
        return arbitraryValues();
    }

    @Provide
    Arbitrary<List<T>> lists() {
        return arbitraryValues().list().ofMaxSize(6);
    }

    @Property(tries = 200)
    void emptyChangesNothing(@ForAll("values") T value) {
        assertThat(plus(value, empty())).isEqualTo(value);
        assertThat(plus(empty(), value)).isEqualTo(value);
    }

    @Property(tries = 200)
    void orderDoesNotMatter(@ForAll("values") T left, @ForAll("values") T right) {
        assertThat(plus(left, right)).isEqualTo(plus(right, left)).hasSameHashCodeAs(plus(right, left));
    }

    @Property(tries = 200)
    void groupingDoesNotMatter(@ForAll("values") T a, @ForAll("values") T b, @ForAll("values") T c) {
        assertThat(plus(plus(a, b), c)).isEqualTo(plus(a, plus(b, c)));
    }

    @Property(tries = 200)
    void collectorAddsUpInAnyOrder(@ForAll("lists") List<T> values, @ForAll Random random) {
        var expected = values.stream().reduce(empty(), this::plus);
        var shuffled = new ArrayList<>(values);
        Collections.shuffle(shuffled, random);

        assertThat(shuffled.stream().collect(collector())).isEqualTo(expected);
        assertThat(shuffled.parallelStream().collect(collector())).isEqualTo(expected);
    }
}
