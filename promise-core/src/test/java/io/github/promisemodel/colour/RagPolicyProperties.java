package io.github.promisemodel.colour;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.status.Scales;
import io.github.promisemodel.tally.StatusTally;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of every policy for the colour of a group. */
class RagPolicyProperties {

    private static final Comparator<BenefitStatus> BEST_FIRST = Comparator.comparing(Policies.ORDER::rank);

    private static StatusTally<BenefitStatus> tally(List<Reading<BenefitStatus>> readings) {
        return StatusTally.of(BenefitStatus.class, readings);
    }

    /** The colours of every way to settle the readings from an index on. */
    private static void settle(
            RagPolicy<BenefitStatus> policy,
            List<Reading<BenefitStatus>> readings,
            int index,
            Set<BenefitStatus> colours) {
        if (index == readings.size()) {
            GroupColour<BenefitStatus> colour = policy.colourOf(tally(readings));
            assertThat(colour.isDecided()).isTrue();
            colours.add(colour.best().orElseThrow());
            return;
        }
        for (BenefitStatus status : readings.get(index).statuses()) {
            List<Reading<BenefitStatus>> settled = new ArrayList<>(readings);
            settled.set(index, Reading.of(status));
            settle(policy, settled, index + 1, colours);
        }
    }

    @Property
    void bestAndWorstAreThoseOfAllWaysToSettleWhatIsOpen(
            @ForAll("policies") RagPolicy<BenefitStatus> policy, @ForAll("few") List<Reading<BenefitStatus>> readings) {
        Set<BenefitStatus> colours = EnumSet.noneOf(BenefitStatus.class);
        settle(policy, readings, 0, colours);

        GroupColour<BenefitStatus> colour = policy.colourOf(tally(readings));

        assertThat(colour.best()).isEqualTo(colours.stream().min(BEST_FIRST));
        assertThat(colour.worst()).isEqualTo(colours.stream().max(BEST_FIRST));
        assertThat(colour.isDecided()).isEqualTo(colours.size() == 1);
    }

    @Property
    void betteringOneEntryNeverWorsensTheColour(
            @ForAll("policies") RagPolicy<BenefitStatus> policy,
            @ForAll("statuses") List<BenefitStatus> statuses,
            @ForAll @IntRange(max = 29) int which,
            @ForAll BenefitStatus other) {
        int index = which % statuses.size();
        List<BenefitStatus> changed = new ArrayList<>(statuses);
        changed.set(index, other);
        boolean bettered = Policies.ORDER.isAtLeast(other, statuses.get(index));

        BenefitStatus before = colour(policy, bettered ? statuses : changed);
        BenefitStatus after = colour(policy, bettered ? changed : statuses);

        assertThat(Policies.ORDER.isAtLeast(after, before)).isTrue();
    }

    private static BenefitStatus colour(RagPolicy<BenefitStatus> policy, List<BenefitStatus> statuses) {
        return policy.colourOf(tally(statuses.stream().map(Reading::of).toList()))
                .best()
                .orElseThrow();
    }

    @Property
    void entriesLeftOutOrCountedAsTheirWorstLeaveNothingOpen(
            @ForAll("policies") RagPolicy<BenefitStatus> policy,
            @ForAll("few") List<Reading<BenefitStatus>> readings,
            @ForAll("settling") UnknownRule open,
            @ForAll("settling") UnknownRule notAssessed) {
        List<Reading<BenefitStatus>> settled = new ArrayList<>();
        for (Reading<BenefitStatus> reading : readings) {
            UnknownRule rule = reading.isNotAssessed() ? notAssessed : open;
            if (reading.isAssessed() || rule == UnknownRule.AS_WORST) {
                settled.add(
                        Reading.of(reading.statuses().stream().max(BEST_FIRST).orElseThrow()));
            }
        }

        GroupColour<BenefitStatus> colour =
                policy.withOpen(open).withNotAssessed(notAssessed).colourOf(tally(readings));

        assertThat(colour.best())
                .isEqualTo(colour.worst())
                .isEqualTo(policy.colourOf(tally(settled)).best());
        assertThat(colour.counted()).isEqualTo(settled.size());
        assertThat(colour.counted() + colour.openLeftOut() + colour.notAssessedLeftOut())
                .isEqualTo(readings.size());
    }

    @Provide
    Arbitrary<UnknownRule> settling() {
        return Arbitraries.of(UnknownRule.LEAVE_OUT, UnknownRule.AS_WORST);
    }

    @Provide
    Arbitrary<RagPolicy<BenefitStatus>> policies() {
        return Policies.any();
    }

    @Provide
    Arbitrary<List<Reading<BenefitStatus>>> few() {
        return Scales.anyReading(BenefitStatus.class).list().ofMinSize(1).ofMaxSize(5);
    }

    @Provide
    Arbitrary<List<BenefitStatus>> statuses() {
        return Arbitraries.of(BenefitStatus.class).list().ofMinSize(1).ofMaxSize(30);
    }
}
