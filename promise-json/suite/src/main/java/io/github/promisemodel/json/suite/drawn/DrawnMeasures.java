package io.github.promisemodel.json.suite.drawn;

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
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.BenefitStatus;
import java.math.BigDecimal;
import java.time.Period;
import java.util.Optional;

/** Any measure. */
final class DrawnMeasures {

    private final Draw draw;
    private final DrawnValues values;

    DrawnMeasures(Draw draw) {
        this.draw = draw;
        this.values = new DrawnValues(draw);
    }

    private BigDecimal number() {
        return BigDecimal.valueOf(draw.number(-1_000_000_000L, 1_000_000_000L), 3);
    }

    Amount exact() {
        return Amount.of(number());
    }

    Amount amount() {
        return Amount.of(draw.of(Amount.Qualifier.class), number());
    }

    private Target target() {
        Optional<String> printed = draw.flag() ? Optional.of(values.text()) : Optional.empty();
        TargetTerms terms =
                new TargetTerms(draw.flag() ? Optional.of(values.date()) : Optional.empty(), printed, values.unknown());
        Amount amount = exact();
        return draw.from(
                () -> new Target.AtLeast(amount, terms),
                () -> new Target.AtMost(amount, terms),
                () -> new Target.Between(amount, Amount.of(amount.number().add(BigDecimal.TEN)), terms),
                () -> new Target.ChangeBy(amount, terms),
                () -> new Target.ChangeByPercent(amount, terms),
                () -> new Target.EachPeriod(
                        Amount.of(draw.number(1L, 1_000_000L)), Period.ofMonths(draw.number(1, 48)), terms),
                () -> new Target.YesOrNo(terms),
                () -> new Target.Improve(terms),
                () -> new Target.ToBeConfirmed(terms),
                () -> new Target.None(terms));
    }

    private Ratio ratio() {
        return new Ratio(Amount.of(number().abs()), Amount.of(number().abs()));
    }

    private Observation observation() {
        Observation.Builder observation = Observation.builder()
                .addAllFlags(draw.some(0, ObservationFlag.class))
                .extensions(values.unknown());
        draw.maybe(0.3, values::id, observation::id);
        draw.maybe(0.2, values::id, observation::supersedes);
        boolean inWords = draw.chance(0.2);
        if (!inWords) {
            observation.value(draw.from(this::amount, this::ratio, () -> YesNo.of(draw.flag())));
        }
        draw.maybe(inWords ? 1 : 0.3, values::text, observation::asPrinted);
        draw.maybe(0.5, values::date, observation::date);
        draw.maybe(0.3, values::date, observation::period);
        draw.maybe(0.3, values::text, observation::unit);
        draw.maybe(0.3, values::source, observation::source);
        draw.maybe(0.3, values::moment, observation::recordedAt);
        draw.maybe(0.3, values::text, observation::recordedBy);
        draw.maybe(0.3, values::text, observation::note);
        return observation.build();
    }

    private TargetAmendment amendment() {
        TargetAmendment.Builder amendment = TargetAmendment.builder()
                .date(values.date())
                .addAllProfileBefore(draw.list(1, this::target))
                .reason(values.id())
                .extensions(values.unknown());
        draw.maybe(0.6, this::target, amendment::before);
        draw.maybe(0.3, values::source, amendment::source);
        return amendment.build();
    }

    private MedianRule median() {
        PartialDate one = values.date();
        PartialDate other = values.date();
        boolean inOrder = !one.start().isAfter(other.end());
        MedianRule.Builder median = MedianRule.builder().reason(values.id()).extensions(values.unknown());
        boolean started = draw.flag();
        if (started) {
            median.start(inOrder ? one : other);
        }
        draw.maybe(started ? 0.5 : 1, () -> inOrder ? other : one, median::frozenAt);
        draw.maybe(0.3, values::source, median::source);
        return median.build();
    }

    private BreakdownPart part() {
        BreakdownPart.Builder part = BreakdownPart.builder()
                .category(values.id())
                .addAllObservations(draw.list(2, this::observation))
                .extensions(values.unknown());
        draw.maybe(0.3, values::text, part::note);
        return part.build();
    }

    private Breakdown breakdown() {
        Breakdown.Builder breakdown = Breakdown.builder()
                .dimension(values.id())
                .overlapping(draw.flag())
                .addAllParts(draw.list(2, this::part))
                .extensions(values.unknown());
        draw.maybe(0.3, values::text, breakdown::note);
        draw.maybe(0.3, values::source, breakdown::source);
        return breakdown.build();
    }

    private Category category() {
        return Category.builder()
                .id(values.id())
                .title(values.text())
                .notKnown(draw.flag())
                .extensions(values.unknown())
                .build();
    }

    Dimension dimension() {
        Dimension.Builder dimension = Dimension.builder()
                .id(values.id())
                .title(values.text())
                .addAllCategories(draw.list(2, this::category))
                .extensions(values.unknown());
        draw.maybe(0.3, values::text, dimension::note);
        draw.maybe(0.3, values::source, dimension::source);
        return dimension.build();
    }

    MeasureSet set() {
        MeasureSet.Builder set = MeasureSet.builder()
                .id(values.id())
                .title(values.text())
                .addAllMeasures(draw.list(2, values::text))
                .extensions(values.unknown());
        draw.maybe(0.3, values::text, set::note);
        draw.maybe(0.3, values::source, set::source);
        return set.build();
    }

    private Baseline baseline() {
        Baseline.Builder baseline = Baseline.builder().amount(amount()).extensions(values.unknown());
        draw.maybe(0.3, values::date, baseline::date);
        draw.maybe(0.3, values::text, baseline::unit);
        draw.maybe(0.3, values::text, baseline::note);
        draw.maybe(0.3, values::source, baseline::source);
        return baseline.build();
    }

    private Comparator comparator() {
        Comparator.Builder comparator =
                Comparator.builder().of(values.id()).amount(amount()).extensions(values.unknown());
        draw.maybe(0.3, values::date, comparator::date);
        draw.maybe(0.3, values::text, comparator::unit);
        draw.maybe(0.3, values::text, comparator::note);
        draw.maybe(0.3, values::source, comparator::source);
        return comparator.build();
    }

    private StatusOverride override() {
        StatusOverride.Builder override =
                StatusOverride.builder().asOf(values.date()).reason(values.id()).extensions(values.unknown());
        if (draw.flag()) {
            override.status(draw.of(BenefitStatus.class));
        } else {
            override.withdrawn(true);
        }
        draw.maybe(0.3, values::source, override::source);
        draw.maybe(0.3, values::moment, override::recordedAt);
        draw.maybe(0.3, values::text, override::recordedBy);
        draw.maybe(0.3, values::text, override::note);
        return override.build();
    }

    /** Bands whose limits fall, the best first. */
    private ToleranceBands bands() {
        ToleranceBands.Builder bands = ToleranceBands.builder()
                .on(draw.of(ToleranceBands.On.class))
                .otherwise(draw.of(BenefitStatus.class))
                .extensions(values.unknown());
        BigDecimal limit = number();
        for (int left = draw.number(1, 3); left > 0; left--) {
            bands.addLimit(Band.builder()
                    .status(draw.of(BenefitStatus.class))
                    .limit(Amount.of(limit))
                    .extensions(values.unknown())
                    .build());
            limit = limit.subtract(BigDecimal.valueOf(draw.number(1L, 5_000L), 2));
        }
        return bands.build();
    }

    Measure measure() {
        Measure.Builder measure = Measure.builder()
                .id(values.id())
                .title(values.text())
                .countOfPeople(draw.flag())
                .addAllObservations(draw.list(2, this::observation))
                .addAllComparators(draw.list(2, this::comparator))
                .addAllOverrides(draw.list(2, this::override))
                .addAllLinks(draw.list(1, values::link))
                .addAllTargetProfile(draw.list(2, this::target))
                .addAllTargetAmendments(draw.list(1, this::amendment))
                .addAllBreakdowns(draw.list(1, this::breakdown))
                .addAllMedians(draw.list(1, this::median))
                .extensions(values.unknown());
        draw.maybe(0.8, this::target, measure::target);
        draw.maybe(0.5, values::text, measure::unit);
        draw.maybe(0.2, () -> draw.number(1L, 1_000_000L), measure::per);
        draw.maybe(0.2, values::id, measure::partOf);
        draw.maybe(0.3, () -> draw.of(SeriesType.class), measure::series);
        draw.maybe(0.5, this::baseline, measure::baseline);
        draw.maybe(0.3, values::text, measure::note);
        draw.maybe(0.3, values::source, measure::source);
        boolean banded = draw.chance(0.3);
        if (banded) {
            measure.bands(bands()).direction(Direction.HIGHER_IS_BETTER);
        } else {
            draw.maybe(0.5, () -> draw.of(Direction.class), measure::direction);
        }
        return measure.build();
    }
}
