package io.github.promisemodel.reconcile;

import static io.github.promisemodel.reconcile.EveryStatus.some;
import static io.github.promisemodel.reconcile.Figures.AS_OF;
import static io.github.promisemodel.reconcile.Figures.area;
import static io.github.promisemodel.reconcile.Figures.figure;
import static io.github.promisemodel.reconcile.Figures.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.published.BaseKind;
import io.github.promisemodel.published.CombinedFigure;
import io.github.promisemodel.published.FigureBase;
import io.github.promisemodel.published.OpenCount;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reconcile.ClaimedCounts.Over;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.Bounds;
import io.github.promisemodel.tally.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures of some statuses, where it is open which entries have one of these. */
class OpenBaseFiguresTest {

    private static final Set<BenefitStatus> BASE = EnumSet.of(BenefitStatus.BLUE, BenefitStatus.GREEN);

    private static final List<Reading<BenefitStatus>> READINGS = List.of(
            Reading.of(BenefitStatus.BLUE),
            Reading.of(BenefitStatus.RED),
            Reading.of(BenefitStatus.GREEN, BenefitStatus.AMBER),
            Reading.of(BenefitStatus.BLUE, BenefitStatus.GREEN),
            Reading.of(BenefitStatus.BLUE, BenefitStatus.GREEN, BenefitStatus.RED),
            Reading.notAssessed(BenefitStatus.class));

    private static PublishedFigure.Builder ofBase(Set<BenefitStatus> base) {
        return figure().base(FigureBase.builder()
                .kind(BaseKind.STATUS)
                .addAllStatus(base.stream().map(Enum::name).toList())
                .build());
    }

    private static PublishedFigure.Builder share(List<String> of, String printed) {
        return of.size() == 1
                ? ofBase(BASE).putPercentage(of.get(0), printed)
                : ofBase(BASE)
                        .combined(CombinedFigure.builder()
                                .addAllStatus(of)
                                .percentage(printed)
                                .build());
    }

    private static List<FigureFinding> found(
            List<Reading<BenefitStatus>> readings, PublishedFigure figure, ComparedWith comparedWith) {
        Plan plan = plan(List.of(area("a1", readings)), figure);
        return Reconciliation.of(plan, AS_OF).figures(comparedWith);
    }

    /** Whether some world of the readings, and whether another, has just a share; the first reading is of the base. */
    private static Set<Boolean> worlds(
            List<Reading<BenefitStatus>> readings, int entry, int in, int of, int share, List<String> names) {
        if (entry == readings.size()) {
            return Set.of(in * 100 == share * of);
        }
        Set<Boolean> worlds = new HashSet<>();
        for (BenefitStatus status : readings.get(entry).statuses()) {
            boolean isOf = BASE.contains(status);
            int more = isOf && names.contains(status.name()) ? 1 : 0;
            worlds.addAll(worlds(readings, entry + 1, in + more, of + (isOf ? 1 : 0), share, names));
        }
        return worlds;
    }

    @ParameterizedTest
    @ValueSource(strings = {"BLUE", "GREEN", "AMBER", "NOT_ASSESSED", "BLUE AMBER", "GREEN RED"})
    void aShareIsThatOfEveryWorldOfSomeOrOfNone(String names) {
        List<String> of = List.of(names.split(" "));
        for (Reading<BenefitStatus> second : READINGS) {
            for (Reading<BenefitStatus> third : READINGS) {
                List<Reading<BenefitStatus>> readings = List.of(READINGS.get(0), second, third);
                for (int share : new int[] {0, 50, 100}) {
                    Set<Boolean> worlds = worlds(readings, 0, 0, 0, share, of);
                    Verdict expected = worlds.size() > 1
                            ? Verdict.NOT_DECIDED
                            : worlds.contains(true) ? Verdict.AGREES : Verdict.DIFFERS;
                    assertThat(found(
                                    readings, share(of, Integer.toString(share)).build(), ComparedWith.PERCENTAGE))
                            .as("%s %d of %s", names, share, readings)
                            .extracting(FigureFinding::verdict)
                            .containsExactly(expected);
                }
            }
        }
    }

    @Test
    void aShareOfThoseCarriedForwardIsOfTheEntriesThatMayBe() {
        Plan listed = plan(List.of(area("a1", List.of(READINGS.get(0), READINGS.get(2)))));
        Plan plan = listed.toBuilder()
                .areas(listed.getAreas().stream()
                        .map(area -> area.toBuilder()
                                .benefits(area.getBenefits().stream()
                                        .map(benefit -> benefit.getId().equals("a1-b1")
                                                ? benefit.toBuilder()
                                                        .disposition(Disposition.of(DispositionKind.CARRIED_FORWARD))
                                                        .build()
                                                : benefit)
                                        .toList())
                                .build())
                        .toList())
                .addPublished(
                        ofBase(BASE).putPercentage("CARRIED_FORWARD", "50").build(),
                        ofBase(BASE).putPercentage("CARRIED_FORWARD", "0").build())
                .build();
        assertThat(Reconciliation.of(plan, AS_OF).figures(ComparedWith.PERCENTAGE))
                .extracting(FigureFinding::verdict)
                .containsExactly(Verdict.NOT_DECIDED, Verdict.DIFFERS);
    }

    private static EveryStatus printed(Random random) {
        List<Reading<BenefitStatus>> readings = new ArrayList<>(List.of(READINGS.get(2)));
        Stream.generate(() -> READINGS.get(random.nextInt(READINGS.size())))
                .limit(random.nextInt(4))
                .forEach(readings::add);
        Set<BenefitStatus> base = EnumSet.of(BenefitStatus.BLUE, BenefitStatus.GREEN, BenefitStatus.RED);
        Map<BenefitStatus, Long> byStatus = new EnumMap<>(BenefitStatus.class);
        base.stream()
                .filter(status -> random.nextInt(3) == 0)
                .forEach(status -> byStatus.put(status, (long) random.nextInt(3)));
        EnumSet<BenefitStatus> open = some(random);
        return new EveryStatus(
                readings,
                byStatus,
                random.nextInt(3) == 0
                        ? Optional.of(new Over<>(FigureKey.TOTAL, Reading.of(open), 1 + random.nextInt(2)))
                        : Optional.empty(),
                random.nextInt(2) == 0
                        ? Optional.of(new Over<>(FigureKey.TOTAL, Reading.of(some(random)), random.nextInt(4)))
                        : Optional.empty(),
                base,
                random.nextInt(2) == 0 ? Optional.of((long) random.nextInt(readings.size() + 1)) : Optional.empty());
    }

    private static PublishedFigure figureOf(EveryStatus printed) {
        PublishedFigure.Builder figure = ofBase(printed.base()).total(printed.total());
        printed.byStatus().forEach((status, count) -> figure.putCount(status.name(), count));
        printed.open()
                .ifPresent(over -> figure.addOpen(OpenCount.builder()
                        .addAllStatus(names(over))
                        .count(over.count())
                        .build()));
        printed.combined()
                .ifPresent(over -> figure.combined(CombinedFigure.builder()
                        .addAllStatus(names(over))
                        .count(over.count())
                        .build()));
        return figure.build();
    }

    private static List<String> names(Over<BenefitStatus> over) {
        return over.statuses().statuses().stream().map(Enum::name).toList();
    }

    @Test
    void countsAndTheirTotalDifferTogetherWhereNoStatusesGiveThem() {
        Random random = new Random(2);
        for (int i = 0; i < 1500; i++) {
            EveryStatus printed = printed(random);
            int numbers = printed.byStatus().size()
                    + (printed.open().isPresent() ? 1 : 0)
                    + (printed.combined().isPresent() ? 1 : 0)
                    + (printed.total().isPresent() ? 1 : 0);
            Optional<Long> changes = numbers < 2 ? Optional.of(0L) : printed.fewestChanges();
            List<FigureFinding> found = found(printed.readings(), figureOf(printed), ComparedWith.JOINT);
            if (changes.equals(Optional.of(0L))) {
                assertThat(found).as("%s", printed).isEmpty();
            } else {
                assertThat(found).as("%s", printed).singleElement().satisfies(finding -> {
                    assertThat(finding.verdict()).isEqualTo(Verdict.DIFFERS);
                    assertThat(finding.joint().orElseThrow().corrections().map(Corrections::changes))
                            .isEqualTo(changes);
                });
            }
        }
    }

    private static List<FigureFinding> shares(int open, PublishedFigure.Builder figure) {
        List<Reading<BenefitStatus>> readings = new ArrayList<>(Collections.nCopies(open, READINGS.get(4)));
        readings.add(READINGS.get(0));
        return found(readings, figure.build(), ComparedWith.PERCENTAGE);
    }

    @Test
    void aShareOfEverySizeIsSoWhereEverySizeIsTried() {
        assertThat(shares(15, share(List.of("BLUE", "GREEN"), "100")).get(0).verdict())
                .isEqualTo(Verdict.AGREES);
        assertThat(shares(16, share(List.of("BLUE", "GREEN"), "100")).get(0).verdict())
                .isEqualTo(Verdict.NOT_DECIDED);
    }

    @Test
    void eachShareIsDecidedByItself() {
        PublishedFigure figure = ofBase(BASE)
                .putPercentage("BLUE", "100")
                .putPercentage("GREEN", "50")
                .build();
        List<Reading<BenefitStatus>> readings =
                List.of(READINGS.get(0), Reading.of(BenefitStatus.BLUE, BenefitStatus.RED));
        assertThat(found(readings, figure, ComparedWith.PERCENTAGE))
                .extracting(FigureFinding::verdict)
                .containsExactly(Verdict.AGREES, Verdict.DIFFERS);
    }

    @Test
    void aShareThatIsNotDecidedSaysHowManyItMayBeOf() {
        assertThat(shares(1, share(List.of("BLUE"), "100")))
                .singleElement()
                .returns(Verdict.NOT_DECIDED, FigureFinding::verdict)
                .returns(
                        Map.of("counted", new Bounds(1, 2), "total", new Bounds(1, 2)),
                        finding -> finding.explanation().arguments())
                .returns(
                        FigureExplanation.Code.COUNTED_OF,
                        finding -> finding.explanation().code());
    }
}
