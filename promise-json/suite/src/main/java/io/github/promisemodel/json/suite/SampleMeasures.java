package io.github.promisemodel.json.suite;

import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.Band;
import io.github.promisemodel.measure.Baseline;
import io.github.promisemodel.measure.Breakdown;
import io.github.promisemodel.measure.BreakdownPart;
import io.github.promisemodel.measure.Category;
import io.github.promisemodel.measure.Comparator;
import io.github.promisemodel.measure.Dimension;
import io.github.promisemodel.measure.Direction;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.MeasureSet;
import io.github.promisemodel.measure.MedianRule;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.measure.ObservationFlag;
import io.github.promisemodel.measure.Ratio;
import io.github.promisemodel.measure.SeriesType;
import io.github.promisemodel.measure.StatusOverride;
import io.github.promisemodel.measure.Target;
import io.github.promisemodel.measure.TargetAmendment;
import io.github.promisemodel.measure.TargetTerms;
import io.github.promisemodel.measure.ToleranceBands;
import io.github.promisemodel.measure.YesNo;
import io.github.promisemodel.reference.EntryLink;
import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.status.BenefitStatus;
import java.time.Instant;
import java.time.Period;
import java.util.Optional;
import java.util.function.Function;

/** Made-up measures. */
final class SampleMeasures {

    private static final Instant APRIL = Instant.parse("2025-04-01T10:15:00Z");

    private SampleMeasures() {}

    /** A measure with every field. */
    static Measure full(Source source, Function<String, Extensions> unknown) {
        return Measure.builder()
                .id("1-m1")
                .title("Young people who moved home")
                .unit("people")
                .per(1_000)
                .countOfPeople(true)
                .partOf("1-m2")
                .direction(Direction.LOWER_IS_BETTER)
                .series(SeriesType.SNAPSHOT)
                .addLinks(EntryLink.builder()
                        .plan("scotland")
                        .entry("vision-3")
                        .extensions(unknown.apply("measure-link"))
                        .build())
                .baseline(Baseline.builder()
                        .amount(Amount.parse("82.0"))
                        .date(PartialDate.of(2017))
                        .unit("carers")
                        .note("A note on the baseline.")
                        .source(source)
                        .extensions(unknown.apply("baseline"))
                        .build())
                .target(new Target.Between(
                        Amount.of(10),
                        Amount.parse("20.5"),
                        new TargetTerms(
                                Optional.of(PartialDate.of(2027)),
                                Optional.of("ten to twenty"),
                                unknown.apply("target"))))
                .addTargetProfile(new Target.AtMost(Amount.of(40), TargetTerms.EMPTY.dueBy(PartialDate.of(2025))))
                .addTargetProfile(new Target.Improve(TargetTerms.EMPTY.dueBy(PartialDate.of(2026))))
                .addTargetAmendments(TargetAmendment.builder()
                        .date(PartialDate.of(2025, 2))
                        .before(new Target.AtMost(Amount.of(10), TargetTerms.EMPTY))
                        .addProfileBefore(
                                new Target.AtMost(Amount.of(30), TargetTerms.EMPTY.dueBy(PartialDate.of(2025))))
                        .reason("Fewer homes are open")
                        .source(source)
                        .extensions(unknown.apply("amendment"))
                        .build())
                .addTargetAmendments(TargetAmendment.builder()
                        .date(PartialDate.of(2026, 2))
                        .reason("Agreed anew")
                        .build())
                .addObservations(Observation.builder()
                        .id("1-m1-2024")
                        .value(Amount.parse("over 17"))
                        .asPrinted("over 17")
                        .date(PartialDate.of(2025, 1))
                        .period(PartialDate.parse("2024-04/2025-01"))
                        .unit("young people")
                        .addFlags(ObservationFlag.PROVISIONAL, ObservationFlag.REVISED)
                        .supersedes("1-m1-first")
                        .source(source)
                        .recordedAt(APRIL)
                        .recordedBy("Programme office")
                        .note("A note on the observation.")
                        .extensions(unknown.apply("observation"))
                        .build())
                .addObservations(Observation.builder().asPrinted("nearly all").build())
                .addObservations(Observation.of(PartialDate.of(2026), Ratio.of(12, 600)))
                .addBreakdowns(Breakdown.builder()
                        .dimension("age")
                        .overlapping(true)
                        .addParts(BreakdownPart.builder()
                                .category("under-12")
                                .addObservations(Observation.of(PartialDate.of(2026), Ratio.of(5, 200)))
                                .note("A note on the part.")
                                .extensions(unknown.apply("part"))
                                .build())
                        .addParts(BreakdownPart.builder().category("not-known").build())
                        .note("A note on the breakdown.")
                        .source(source)
                        .extensions(unknown.apply("breakdown"))
                        .build())
                .addMedians(MedianRule.builder()
                        .start(PartialDate.of(2020))
                        .frozenAt(PartialDate.of(2023))
                        .reason("The count changed")
                        .source(source)
                        .extensions(unknown.apply("median"))
                        .build())
                .addComparators(Comparator.builder()
                        .of("Scotland")
                        .amount(Amount.parse("96.9"))
                        .date(PartialDate.parse("2022/2023"))
                        .unit("per 1,000")
                        .note("A note on the comparator.")
                        .source(source)
                        .extensions(unknown.apply("comparator"))
                        .build())
                .bands(ToleranceBands.builder()
                        .on(ToleranceBands.On.VALUE)
                        .addLimits(Band.of(BenefitStatus.BLUE, Amount.of(10)).toBuilder()
                                .extensions(unknown.apply("band"))
                                .build())
                        .addLimits(Band.of(BenefitStatus.AMBER, Amount.of(30)))
                        .otherwise(BenefitStatus.RED)
                        .extensions(unknown.apply("bands"))
                        .build())
                .addOverrides(StatusOverride.builder()
                        .asOf(PartialDate.of(2025))
                        .status(BenefitStatus.GREEN)
                        .reason("The count is late")
                        .source(source)
                        .recordedAt(APRIL)
                        .recordedBy("Programme office")
                        .note("A note on the override.")
                        .extensions(unknown.apply("override"))
                        .build())
                .addOverrides(StatusOverride.withdrawal(PartialDate.of(2026), "The count is in"))
                .note("A note on the measure.")
                .source(source)
                .extensions(unknown.apply("measure"))
                .build();
    }

    /** What measures are broken down by, with every field. */
    static Dimension dimension(Source source, Function<String, Extensions> unknown) {
        return Dimension.builder()
                .id("age")
                .title("Age group")
                .addCategories(Category.builder()
                        .id("under-12")
                        .title("Under 12")
                        .extensions(unknown.apply("category"))
                        .build())
                .addCategories(Category.builder()
                        .id("not-known")
                        .title("Not known")
                        .notKnown(true)
                        .build())
                .note("A note on the dimension.")
                .source(source)
                .extensions(unknown.apply("dimension"))
                .build();
    }

    /** A set with every field. */
    static MeasureSet set(Source source, Function<String, Extensions> unknown) {
        return MeasureSet.builder()
                .id("framework")
                .title("Performance framework")
                .addMeasures("1-m1", "1-m2")
                .note("A note on the set.")
                .source(source)
                .extensions(unknown.apply("set"))
                .build();
    }

    /** A measure of an area or a plan, which has a name and no more. */
    static Measure named(String id) {
        return Measure.builder().id(id).title("Homes open").build();
    }

    /** Half way from a baseline to a target that is due later. */
    static Measure halfWay() {
        return Measure.builder()
                .id("m1")
                .title("Members")
                .baseline(Baseline.builder()
                        .amount(Amount.parse("10"))
                        .date(PartialDate.of(2024))
                        .build())
                .target(new Target.AtLeast(Amount.parse("20"), TargetTerms.EMPTY.dueBy(PartialDate.of(2030))))
                .addObservation(Observation.of(PartialDate.of(2025), Amount.parse("15")))
                .build();
    }

    static Measure yesOrNo() {
        return Measure.builder()
                .id("1-m2")
                .title("The lease is signed")
                .target(new Target.YesOrNo(TargetTerms.EMPTY))
                .addObservations(Observation.of(PartialDate.of(2025), YesNo.of(false)))
                .build();
    }

    static Measure eachPeriod() {
        return Measure.builder()
                .id("1-m3")
                .title("Visits")
                .target(new Target.EachPeriod(Amount.of(1_000), Period.ofMonths(12), TargetTerms.EMPTY))
                .addObservations(Observation.undated(Amount.parse("over 1721")))
                .build();
    }

    /** A measure whose values change by more than chance. */
    static Measure stepped() {
        Measure.Builder measure = Measure.builder().id("1-m4").title("Steps").direction(Direction.HIGHER_IS_BETTER);
        for (int year = 2001; year <= 2014; year++) {
            measure.addObservations(Observation.of(PartialDate.of(year), Amount.of(year < 2008 ? 4 : 9)));
        }
        return measure.build();
    }
}
