package io.github.promisemodel.tally;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.status.Reading;
import io.github.promisemodel.status.Scales;
import io.github.promisemodel.tally.Tallies.Counted;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * What every tally must keep however it is split up and put together again. One subclass for each scale.
 *
 * @param <S> the scale
 */
abstract class StatusTallyMergeLaws<S extends Enum<S>> {

    private final Class<S> scale;

    StatusTallyMergeLaws(Class<S> scale) {
        this.scale = scale;
    }

    @Property
    void theEmptyTallyChangesNothing(@ForAll("tallies") StatusTally<S> tally) {
        StatusTally<S> empty = StatusTally.empty(scale);

        assertThat(tally.plus(empty)).isEqualTo(tally).hasSameHashCodeAs(tally);
        assertThat(empty.plus(tally)).isEqualTo(tally);
    }

    @Property
    void theOrderOfTwoTalliesDoesNotCount(@ForAll("tallies") StatusTally<S> a, @ForAll("tallies") StatusTally<S> b) {
        assertThat(a.plus(b))
                .isEqualTo(b.plus(a))
                .hasSameHashCodeAs(b.plus(a))
                .hasToString(b.plus(a).toString());
    }

    @Property
    void whichTwoOfThreeAreMergedFirstDoesNotCount(
            @ForAll("tallies") StatusTally<S> a,
            @ForAll("tallies") StatusTally<S> b,
            @ForAll("tallies") StatusTally<S> c) {
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
    }

    @Property
    void mergingEqualsCountingInOneGoForAnySplitAndOrder(
            @ForAll("entries") List<Counted<S>> entries,
            @ForAll @IntRange(min = 1, max = 7) int parts,
            @ForAll Random random) {
        List<List<Counted<S>>> split = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            split.add(new ArrayList<>());
        }
        List<Counted<S>> shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, random);
        shuffled.forEach(entry -> split.get(random.nextInt(parts)).add(entry));

        StatusTally<S> merged = StatusTally.empty(scale);
        for (List<Counted<S>> part : split) {
            merged = merged.plus(Tallies.count(scale, part));
        }

        assertThat(merged).isEqualTo(Tallies.count(scale, entries));
    }

    @Property
    void nothingDropsOut(@ForAll("entries") List<Counted<S>> entries) {
        StatusTally<S> tally = Tallies.count(scale, entries);
        long assessed = 0;
        for (S status : scale.getEnumConstants()) {
            assessed += tally.count(status);
        }

        assertThat(tally.total() + tally.leftOutCount()).isEqualTo(entries.size());
        assertThat(assessed + tally.openCount() + tally.notAssessed()).isEqualTo(tally.total());
        for (LeftOut why : LeftOut.values()) {
            assertThat(tally.leftOut().getOrDefault(why, 0L))
                    .isEqualTo(entries.stream()
                            .filter(entry -> entry.leftOut().stream().anyMatch(why::equals))
                            .count());
        }
    }

    @Property
    void whatIsLeftOutMergesToo(@ForAll("tallies") StatusTally<S> a, @ForAll("tallies") StatusTally<S> b) {
        StatusTally<S> merged = a.plus(b);

        assertThat(merged.total()).isEqualTo(a.total() + b.total());
        for (LeftOut why : LeftOut.values()) {
            assertThat(merged.leftOut().getOrDefault(why, 0L))
                    .isEqualTo(a.leftOut().getOrDefault(why, 0L) + b.leftOut().getOrDefault(why, 0L));
        }
        assertThat(merged.leftOut().values()).doesNotContain(0L);
    }

    @Property
    void oneEntryMoreIsATallyOfOneMore(
            @ForAll("tallies") StatusTally<S> tally, @ForAll("readings") Reading<S> reading) {
        StatusTally<S> one = StatusTally.of(scale, List.of(reading));

        assertThat(tally.plus(reading)).isEqualTo(tally.plus(one));
        assertThat(tally.plus(reading).count(reading)).isEqualTo(tally.count(reading) + 1);
    }

    @Property
    void mergingLeavesBothTalliesAsTheyWere(
            @ForAll("entries") List<Counted<S>> a, @ForAll("entries") List<Counted<S>> b) {
        StatusTally<S> left = Tallies.count(scale, a);
        StatusTally<S> right = Tallies.count(scale, b);

        left.plus(right);

        assertThat(left).isEqualTo(Tallies.count(scale, a));
        assertThat(right).isEqualTo(Tallies.count(scale, b));
    }

    @Property
    void aParallelStreamGivesTheSameTally(@ForAll("manyReadings") List<Reading<S>> readings) {
        StatusTally<S> counted = StatusTally.of(scale, readings);

        assertThat(readings.parallelStream().collect(StatusTally.toStatusTally(scale)))
                .isEqualTo(counted);
        assertThat(readings.parallelStream().unordered().collect(StatusTally.toStatusTally(scale)))
                .isEqualTo(counted);
        assertThat(readings.stream().collect(StatusTally.toStatusTally(scale))).isEqualTo(counted);
    }

    @Property
    void collectingTalliesEqualsCountingInOneGo(@ForAll("manyEntries") List<List<Counted<S>>> parts) {
        List<StatusTally<S>> tallies =
                parts.stream().map(part -> Tallies.count(scale, part)).toList();
        StatusTally<S> counted =
                Tallies.count(scale, parts.stream().flatMap(List::stream).toList());

        assertThat(tallies.stream().collect(StatusTally.merging(scale))).isEqualTo(counted);
        assertThat(tallies.parallelStream().collect(StatusTally.merging(scale))).isEqualTo(counted);
        assertThat(tallies.parallelStream().unordered().collect(StatusTally.merging(scale)))
                .isEqualTo(counted);
    }

    @Property
    void boundsOfTwoTalliesAddUp(
            @ForAll("tallies") StatusTally<S> a,
            @ForAll("tallies") StatusTally<S> b,
            @ForAll("readings") Reading<S> statuses) {
        assertThat(a.plus(b).bounds(statuses.statuses()))
                .isEqualTo(a.bounds(statuses.statuses()).plus(b.bounds(statuses.statuses())));
    }

    @Provide
    Arbitrary<Reading<S>> readings() {
        return Scales.anyReading(scale).withoutEdgeCases();
    }

    @Provide
    Arbitrary<List<Reading<S>>> manyReadings() {
        return readings().list().ofMaxSize(300);
    }

    @Provide
    Arbitrary<List<Counted<S>>> entries() {
        return Tallies.anyEntry(scale).list().ofMaxSize(60);
    }

    @Provide
    Arbitrary<List<List<Counted<S>>>> manyEntries() {
        return Tallies.anyEntry(scale).list().ofMaxSize(5).list().ofMaxSize(40);
    }

    @Provide
    Arbitrary<StatusTally<S>> tallies() {
        return Tallies.anyEntry(scale).list().ofMaxSize(20).map(entries -> Tallies.count(scale, entries));
    }
}
