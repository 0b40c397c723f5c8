package io.github.promisemodel.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** All bounds with ends among three numbers, compared with the halves they contain. */
class FractionBoundsTest {

    private static final List<Fraction> HALVES = halves(-4, 8);

    private static List<Fraction> halves(int from, int to) {
        List<Fraction> halves = new ArrayList<>();
        for (int i = from; i <= to; i++) {
            halves.add(half(i));
        }
        return halves;
    }

    private static Fraction half(int halves) {
        return Fraction.of(BigInteger.valueOf(halves), BigInteger.TWO);
    }

    /** All bounds by the halves from -2 to 4 that are in them; those beyond stand for an absent end. */
    private static Map<FractionBounds, List<Fraction>> allBounds() {
        Map<FractionBounds, List<Fraction>> all = new LinkedHashMap<>();
        all.put(FractionBounds.ALL, HALVES);
        for (int a = 0; a <= 4; a += 2) {
            int end = a;
            all.put(FractionBounds.atLeast(half(a)), HALVES.subList(end + 4, HALVES.size()));
            all.put(FractionBounds.above(half(a)), HALVES.subList(end + 5, HALVES.size()));
            all.put(FractionBounds.atMost(half(a)), HALVES.subList(0, end + 5));
            all.put(FractionBounds.below(half(a)), HALVES.subList(0, end + 4));
            all.put(FractionBounds.exactly(half(a)), List.of(half(a)));
            for (int b = a + 2; b <= 4; b += 2) {
                all.put(FractionBounds.between(half(a), half(b)), HALVES.subList(a + 4, b + 5));
                all.put(FractionBounds.above(half(a)).and(FractionBounds.below(half(b))), HALVES.subList(a + 5, b + 4));
                all.put(
                        FractionBounds.above(half(a)).and(FractionBounds.atMost(half(b))),
                        HALVES.subList(a + 5, b + 5));
                all.put(
                        FractionBounds.atLeast(half(a)).and(FractionBounds.below(half(b))),
                        HALVES.subList(a + 4, b + 4));
            }
        }
        return all;
    }

    private static List<Fraction> inside(FractionBounds bounds) {
        return HALVES.stream()
                .filter(number -> FractionBounds.exactly(number).isWithin(bounds))
                .toList();
    }

    @Test
    void boundsContainTheNumbersBetweenTheirEnds() {
        allBounds().forEach((bounds, members) -> assertThat(inside(bounds)).isEqualTo(members));
    }

    @Test
    void boundsAreWithinOthersThatHaveAllTheirNumbers() {
        allBounds()
                .forEach((a, inA) -> allBounds()
                        .forEach((b, inB) -> assertThat(a.isWithin(b)).isEqualTo(inB.containsAll(inA))));
    }

    @Test
    void boundsMeetIfSomeNumberIsInBoth() {
        allBounds()
                .forEach((a, inA) -> allBounds().forEach((b, inB) -> {
                    List<Fraction> both = inA.stream().filter(inB::contains).toList();

                    assertThat(a.meets(b)).isEqualTo(!both.isEmpty());
                    if (!both.isEmpty()) {
                        assertThat(inside(a.and(b))).isEqualTo(both);
                    }
                }));
    }

    @Test
    void boundsAreBelowOthersIfAllTheirNumbersAre() {
        allBounds()
                .forEach((a, inA) -> allBounds().forEach((b, inB) -> {
                    Fraction highest = inA.get(inA.size() - 1);
                    Fraction lowest = inB.get(0);

                    assertThat(a.isBelow(b)).isEqualTo(highest.compareTo(lowest) < 0);
                }));
    }

    @Test
    void boundsAreMovedAndStretchedWithTheirNumbers() {
        Fraction two = half(4);
        Fraction minusTwo = half(-4);
        allBounds().forEach((bounds, members) -> {
            assertThat(HALVES.stream()
                            .filter(number ->
                                    FractionBounds.exactly(number.minus(two)).isWithin(bounds.minus(two)))
                            .toList())
                    .isEqualTo(members);
            assertThat(HALVES.stream()
                            .filter(number ->
                                    FractionBounds.exactly(number.over(two)).isWithin(bounds.over(two)))
                            .toList())
                    .isEqualTo(members);
            assertThat(HALVES.stream()
                            .filter(number -> FractionBounds.exactly(number.over(minusTwo))
                                    .isWithin(bounds.over(minusTwo)))
                            .toList())
                    .isEqualTo(members);
        });
    }

    @Test
    void anEndIsAnEndWhetherItIsPartOfTheIntervalOrNot() {
        FractionBounds open = FractionBounds.above(half(0)).and(FractionBounds.below(half(4)));

        assertThat(List.of(half(-1), half(0), half(1), half(4), half(5)).stream()
                        .collect(Collectors.toMap(number -> number, open::endsAt)))
                .isEqualTo(Map.of(half(-1), false, half(0), true, half(1), false, half(4), true, half(5), false));
        assertThat(FractionBounds.ALL.endsAt(half(0))).isFalse();
    }

    @Test
    void aNumberOutsideComesFirstToTheEndOnItsSide() {
        FractionBounds bounds = FractionBounds.between(half(0), half(4));

        assertThat(bounds.endTowards(half(-1))).isEqualTo(half(0));
        assertThat(bounds.endTowards(half(5))).isEqualTo(half(4));
        assertThat(FractionBounds.atMost(half(4)).endTowards(half(5))).isEqualTo(half(4));
        assertThatNullPointerException().isThrownBy(() -> FractionBounds.ALL.endTowards(half(0)));
    }
}
