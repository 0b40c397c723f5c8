package io.github.promisemodel.reconcile;

import static io.github.promisemodel.reconcile.PrintedClaim.ABSENT;
import static io.github.promisemodel.reconcile.PrintedClaim.NOT_ASSESSED;
import static io.github.promisemodel.reconcile.PrintedClaim.STATES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reconcile.EntryCorrections.Change;
import io.github.promisemodel.reconcile.FigureKey.Kind;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.StatusTally;
import io.github.promisemodel.tally.Verdict;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Claims come to what trying every world comes to: verdicts, solutions, fewest changes and answers. */
class EveryWorldTest {

    private static final Reading<BenefitStatus> ANY = Reading.notAssessed(BenefitStatus.class);

    @Test
    @Tag("exhaustive")
    void claimsOfOneAndTwoEntriesAreCheckedAsTryingEveryWorldChecksThem() {
        for (List<Reading<BenefitStatus>> readings : several(everyReading(), 1)) {
            for (PrintedClaim claim : PrintedClaim.upTo(2)) {
                compare(readings, claim);
                compare(readings, claim.withTotal(1));
                compare(readings, claim.withCombined(0b0011, 1).withTotal(1));
            }
        }
        for (List<Reading<BenefitStatus>> readings : several(fewReadings(), 2)) {
            PrintedClaim.upTo(3).forEach(claim -> compare(readings, claim));
            PrintedClaim.upTo(2).forEach(claim -> compare(readings, claim.withTotal(2)));
            PrintedClaim.upTo(1).forEach(claim -> compare(readings, claim.withCombined(0b0110, 1)));
        }
    }

    @Test
    @Tag("exhaustive")
    void claimsOfUpToFourEntriesHaveTheSolutionsChangesAndAnswersThatTryingEveryWorldFinds() {
        for (List<Reading<BenefitStatus>> readings : several(everyReading(), 2)) {
            PrintedClaim.upTo(2).forEach(claim -> count(readings, claim));
        }
        for (List<Reading<BenefitStatus>> readings : several(fewReadings(), 3)) {
            PrintedClaim.upTo(3).forEach(claim -> {
                count(readings, claim);
                count(readings, claim.withCombined(0b0110, 2));
            });
        }
        for (List<Reading<BenefitStatus>> readings : several(fewReadings(), 4)) {
            PrintedClaim.upTo(4).forEach(claim -> count(readings, claim));
        }
    }

    @Property
    void claimsOfSeveralEntriesAreCheckedAsTryingEveryWorldChecksThem(
            @ForAll("readings") List<Reading<BenefitStatus>> readings, @ForAll("claims") PrintedClaim claim) {
        compare(readings, claim);
        compare(readings, claim.withTotal(readings.size()));
    }

    @Property
    void claimsOfPartsHaveTheSolutionsThatTryingEveryWorldFinds(
            @ForAll("readings") List<Reading<BenefitStatus>> readings,
            @ForAll("claims") PrintedClaim claim,
            @ForAll @IntRange(min = 1, max = 3) int parts) {
        List<Integer> partOfEntry = IntStream.range(0, readings.size())
                .map(entry -> entry % parts)
                .boxed()
                .toList();
        EveryWorld worlds = new EveryWorld(readings, claim, partOfEntry);
        List<StatusTally<BenefitStatus>> tallies = IntStream.range(0, parts)
                .mapToObj(part -> StatusTally.of(
                        BenefitStatus.class,
                        IntStream.range(0, readings.size())
                                .filter(entry -> partOfEntry.get(entry) == part)
                                .mapToObj(readings::get)
                                .toList()))
                .toList();
        long without = readings.stream().filter(Reading::isNotAssessed).count();
        boolean keep = claim.claimed().keepNotAssessed(without, readings.size());
        Optional<PartSolutions<BenefitStatus>> solutions = Claim.of(claim.claimed(), readings.size(), keep)
                .map(made -> PartSolutions.withFewestChanges(tallies, made).orElseThrow());
        assertThat(solutions.map(PartSolutions::changes)).isEqualTo(worlds.fewestChanges());
        assertThat(solutions.map(PartSolutions::count).orElse(BigInteger.ZERO))
                .isEqualTo(BigInteger.valueOf(worlds.partAnswers().size()));
    }

    /** Through the reconciliation of a plan. */
    private static void compare(List<Reading<BenefitStatus>> readings, PrintedClaim claim) {
        EveryWorld worlds = new EveryWorld(readings, claim);
        Plan plan = Figures.plan(List.of(Figures.area("a1", readings)), claim.figure());
        List<FigureFinding> found = Reconciliation.of(plan, Figures.AS_OF).figures();
        for (FigureFinding finding : found) {
            FigureKey key = finding.keys().get(0);
            if (finding.comparedWith() == ComparedWith.ENTRIES && key.kind() != Kind.TOTAL) {
                int count =
                        key.kind() == Kind.COMBINED ? STATES : state(key.names().get(0));
                assertThat(finding.counted()).as(finding.message()).contains(worlds.bounds(count));
                assertThat(finding.verdict())
                        .as(finding.message())
                        .isEqualTo(worlds.bounds(count).verdictOn(count(finding)));
            }
        }
        List<FigureFinding> joint = found.stream()
                .filter(each -> each.comparedWith() == ComparedWith.JOINT)
                .toList();
        if (claim.claimed().size() < 2) {
            assertThat(joint).isEmpty();
            return;
        }
        assertThat(joint).singleElement().satisfies(finding -> {
            assertThat(finding.verdict()).as(finding.message()).isEqualTo(worlds.verdict());
            JointSolutions checked = finding.joint().orElseThrow();
            assertThat(checked.solutions()).as(finding.message()).contains(BigInteger.valueOf(worlds.solutions()));
            assertThat(checked.isPossible()).isEqualTo(worlds.solutions() > 0);
            if (worlds.solutions() == 0) {
                corrections(readings, finding, worlds);
            } else {
                assertThat(checked.corrections()).isEmpty();
            }
        });
    }

    private static void corrections(List<Reading<BenefitStatus>> readings, FigureFinding finding, EveryWorld worlds) {
        Optional<Corrections> corrections = finding.joint().orElseThrow().corrections();
        assertThat(corrections.map(Corrections::changes))
                .as(finding.message())
                .isEqualTo(worlds.fewestChanges().map(Integer::longValue));
        List<String> entries =
                IntStream.range(0, readings.size()).mapToObj(Figures::benefit).toList();
        corrections.ifPresent(found -> {
            assertThat(found.answers())
                    .as(finding.message())
                    .contains(BigInteger.valueOf(worlds.answers().size()));
            if (found.changes() <= Corrections.MOST_CHANGES) {
                assertThat(found.first())
                        .hasSize(Math.min(
                                Corrections.MOST_LISTED, worlds.answers().size()));
                assertThat(found.first().stream().map(answer -> answer(answer, entries)))
                        .doesNotHaveDuplicates()
                        .isSubsetOf(worlds.answers());
            }
            long alone = worlds.answers().stream()
                    .filter(answer -> answer.stream()
                                    .map(change -> readings.get(change.entry()))
                                    .distinct()
                                    .count()
                            == 1)
                    .count();
            assertThat(found.alone().values().stream().reduce(BigInteger.ZERO, BigInteger::add))
                    .isEqualTo(BigInteger.valueOf(alone));
        });
    }

    private static Set<Change> answer(List<Supposition> answer, List<String> entries) {
        return answer.stream()
                .flatMap(each -> each.entries().stream()
                        .map(id -> new Change(
                                entries.indexOf(id),
                                each.counts().keySet().iterator().next())))
                .collect(Collectors.toSet());
    }

    private static long count(FigureFinding finding) {
        assertThat(finding.number()).isInstanceOf(PublishedNumber.Count.class);
        return ((PublishedNumber.Count) finding.number()).count();
    }

    /** By what is counted, without a plan. */
    private static void count(List<Reading<BenefitStatus>> readings, PrintedClaim claim) {
        EveryWorld worlds = new EveryWorld(readings, claim);
        StatusTally<BenefitStatus> tally = StatusTally.of(BenefitStatus.class, readings);
        ClaimedCounts<BenefitStatus> claimed = claim.claimed();
        boolean keep = claimed.keepNotAssessed(tally.notAssessed(), readings.size());
        Optional<Claim<BenefitStatus>> made = Claim.of(claimed, readings.size(), keep);
        assertThat(made.isPresent()).isEqualTo(worlds.fewestChanges().isPresent());
        if (made.isEmpty()) {
            return;
        }
        EntrySolutions<BenefitStatus> solutions = new EntrySolutions<>(tally, made.get());
        assertThat(solutions.fewestChanges())
                .isEqualTo(worlds.fewestChanges().orElseThrow().longValue());
        if (solutions.isPossible()) {
            assertThat(solutions.count()).contains(BigInteger.valueOf(worlds.solutions()));
            return;
        }
        EntryCorrections<BenefitStatus> answers = new EntryCorrections<>(solutions);
        assertThat(answers.count()).contains(BigInteger.valueOf(worlds.answers().size()));
        assertThat(answers.first(readings, 10_000).stream().map(Set::copyOf))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(worlds.answers());
    }

    private static int state(String name) {
        for (int state = 0; state < STATES; state++) {
            if (PrintedClaim.name(state).equals(name)) {
                return state;
            }
        }
        throw new IllegalArgumentException(name);
    }

    // ------------------------------------------------------------------------

    /** Every reading of the scale. */
    private static List<Reading<BenefitStatus>> everyReading() {
        List<Reading<BenefitStatus>> readings = new ArrayList<>();
        for (int bits = 1; bits < 1 << NOT_ASSESSED; bits++) {
            Set<BenefitStatus> statuses = EnumSet.noneOf(BenefitStatus.class);
            for (BenefitStatus status : BenefitStatus.values()) {
                if ((bits & 1 << status.ordinal()) != 0) {
                    statuses.add(status);
                }
            }
            readings.add(Reading.of(statuses));
        }
        return readings;
    }

    /** One of each shape, so that claims of more entries stay few. */
    private static List<Reading<BenefitStatus>> fewReadings() {
        return List.of(
                Reading.of(BenefitStatus.BLUE),
                Reading.of(BenefitStatus.GREEN),
                Reading.of(BenefitStatus.GREEN, BenefitStatus.AMBER),
                Reading.of(BenefitStatus.BLUE, BenefitStatus.AMBER, BenefitStatus.RED),
                ANY);
    }

    /** Every choice of some readings, whatever their order. */
    private static List<List<Reading<BenefitStatus>>> several(List<Reading<BenefitStatus>> of, int entries) {
        List<List<Reading<BenefitStatus>>> several = new ArrayList<>();
        choose(of, 0, entries, new ArrayList<>(), several);
        return several;
    }

    private static void choose(
            List<Reading<BenefitStatus>> of,
            int from,
            int left,
            List<Reading<BenefitStatus>> chosen,
            List<List<Reading<BenefitStatus>>> into) {
        if (left == 0) {
            into.add(List.copyOf(chosen));
            return;
        }
        for (int next = from; next < of.size(); next++) {
            chosen.add(of.get(next));
            choose(of, next, left - 1, chosen, into);
            chosen.remove(chosen.size() - 1);
        }
    }

    @Provide
    Arbitrary<List<Reading<BenefitStatus>>> readings() {
        return Arbitraries.frequencyOf(
                        Tuple.of(3, Arbitraries.of(BenefitStatus.class).map(Reading::of)),
                        Tuple.of(
                                2,
                                Arbitraries.of(BenefitStatus.class)
                                        .set()
                                        .ofMinSize(2)
                                        .ofMaxSize(3)
                                        .map(Reading::of)),
                        Tuple.of(1, Arbitraries.just(ANY)))
                .list()
                .ofMinSize(3)
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<PrintedClaim> claims() {
        Arbitrary<Long> count = Arbitraries.frequency(
                Tuple.of(2, ABSENT), Tuple.of(3, 0L), Tuple.of(4, 1L), Tuple.of(3, 2L), Tuple.of(1, 3L));
        return Combinators.combine(
                        count.array(long[].class).ofSize(STATES),
                        Arbitraries.integers().between(1, 15),
                        Arbitraries.frequency(Tuple.of(3, ABSENT), Tuple.of(1, 1L), Tuple.of(1, 2L), Tuple.of(1, 3L)))
                .as((counts, together, combined) -> new PrintedClaim(counts, together, combined, ABSENT));
    }

    @Test
    void aClaimThatAgreesInEveryWorldAgreesTogether() {
        PrintedClaim claim = new PrintedClaim(new long[] {1, ABSENT, 0, ABSENT, ABSENT}, 0, ABSENT, 3);
        List<Reading<BenefitStatus>> readings = List.of(
                Reading.of(BenefitStatus.BLUE),
                Reading.of(BenefitStatus.GREEN, BenefitStatus.RED),
                Reading.of(BenefitStatus.GREEN));
        assertThat(new EveryWorld(readings, claim).verdict()).isEqualTo(Verdict.AGREES);
        compare(readings, claim);
    }
}
