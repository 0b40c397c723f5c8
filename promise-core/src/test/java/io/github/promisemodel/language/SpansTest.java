package io.github.promisemodel.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.language.Spans.Span;
import java.util.BitSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SpansTest {

    @Test
    void stretchesThatOverlapAreOneAndThoseThatMeetAreTwo() {
        Spans spans = new Spans(List.of(new Span(4, 6), new Span(0, 3), new Span(2, 4)));

        assertThat(spans.endOfCut(0, 4)).isEqualTo(-1);
        assertThat(spans.endOfCut(0, 3)).isEqualTo(4);
        assertThat(spans.endOfCut(0, 5)).isEqualTo(6);
        assertThat(spans.endOfCut(1, 5)).isEqualTo(6);
        assertThat(spans.endOfCut(1, 7)).isEqualTo(4);
        assertThat(spans.endOfCut(4, 7)).isEqualTo(-1);
        assertThat(spans.endOfCut(5, 7)).isEqualTo(6);
        assertThat(spans.endOfCut(6, 7)).isEqualTo(-1);
    }

    @Property
    void aStretchIsTouchedIfACharOfItIsTaken(
            @ForAll("stretches") List<Span> stretches, @ForAll("stretches") List<Span> asked) {
        BitSet taken = new BitSet();
        stretches.forEach(span -> taken.set(span.start(), span.end()));
        Spans spans = new Spans(stretches);

        for (Span span : asked.stream()
                .sorted((a, b) -> Integer.compare(a.start(), b.start()))
                .toList()) {
            int first = taken.nextSetBit(span.start());
            assertThat(spans.touch(span.start(), span.end())).isEqualTo(first >= 0 && first < span.end());
        }
    }

    @Provide
    Arbitrary<List<Span>> stretches() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(1, 5))
                .as((start, length) -> new Span(start, start + length))
                .list()
                .ofMaxSize(6);
    }
}
