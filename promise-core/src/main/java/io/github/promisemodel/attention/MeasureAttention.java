package io.github.promisemodel.attention;

import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.measure.AmountOrder;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.measure.Target;
import io.github.promisemodel.plan.EntryNames;
import io.github.promisemodel.plan.PlacedMeasure;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.progress.Actual;
import io.github.promisemodel.progress.Progress;
import io.github.promisemodel.progress.TargetMet;
import io.github.promisemodel.progress.TargetStanding;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.PartialDate.Precision;
import io.github.promisemodel.words.Phrase;
import java.math.BigDecimal;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** What of a measure needs attention: the way to its target, its rhythm, and the council's own limits. */
final class MeasureAttention {

    private static final int DAYS_OF_A_WEEK = 7;

    private final PartialDate asOf;
    private final AttentionRules rules;
    private final BiPredicate<Measure, Collection<Observation>> hides;
    private final EntryNames names;
    private final List<AttentionItem> items;

    MeasureAttention(
            Plan plan,
            PartialDate asOf,
            AttentionRules rules,
            BiPredicate<Measure, Collection<Observation>> hides,
            List<AttentionItem> items) {
        this.asOf = asOf;
        this.rules = rules;
        this.hides = hides;
        this.names = EntryNames.of(plan);
        this.items = items;
    }

    void look(PlacedMeasure placed) {
        Measure measure = placed.measure().asOf(asOf);
        target(placed, measure);
        rhythm(placed, measure);
        for (EarlyWarning warning : rules.getEarlyWarnings()) {
            if (warning.getSign().isOfMeasure() && warning.getOf().equals(measure.getId())) {
                warn(placed, measure, warning);
            }
        }
    }

    private void target(PlacedMeasure placed, Measure measure) {
        Optional<TargetStanding> standing = TargetStanding.find(measure, asOf);
        standing.filter(TargetStanding::isBehindLine)
                .flatMap(TargetStanding::line)
                .ifPresent(line -> add(
                        AttentionKind.OFF_LINE,
                        placed,
                        measure,
                        seen(standing.orElseThrow().actual()),
                        Optional.empty(),
                        "reached",
                        line.reached().toPercent(0),
                        "asOf",
                        line.asOf(),
                        "expected",
                        line.expected().toPercent(0)));
        standing.filter(TargetStanding::isNotKept)
                .ifPresent(passed -> add(
                        AttentionKind.TARGET_DATE_PASSED,
                        placed,
                        measure,
                        measure.getObservations(),
                        Optional.empty(),
                        "by",
                        passed.by(),
                        "standing",
                        passed));
    }

    /** Only what is certain: with less in the time than its whole periods ask for together, one of them was missed. */
    private void rhythm(PlacedMeasure placed, Measure measure) {
        if (!(measure.getTarget() instanceof Target.EachPeriod target)) {
            return;
        }
        Progress progress = Progress.of(measure, asOf);
        Optional<Observation> seen = progress.actual().find();
        if (progress.met() != TargetMet.NOT_MET || seen.isEmpty()) {
            return;
        }
        PartialDate time = seen.get().getPeriod().orElseThrow();
        BigDecimal asked = target.amount().number().multiply(BigDecimal.valueOf(target.wholePeriodsIn(time)));
        add(
                AttentionKind.RHYTHM_NOT_KEPT,
                placed,
                measure,
                seen(progress.actual()),
                Optional.empty(),
                "amount",
                seen.get().findAmount().orElseThrow().in(seen.get().getUnit().or(measure::getUnit)),
                "period",
                Optional.of(time).filter(period -> period.precision() != Precision.RANGE),
                "start",
                time.rangeStart(),
                "end",
                time.rangeEnd(),
                "target",
                target.amount().in(measure.getUnit()),
                "every",
                inWords(target.every()),
                "length",
                target.every(),
                "asked",
                Phrase.of("measure.AMOUNT_IN_UNIT", "amount", asked, "unit", measure.getUnit()));
    }

    private static List<Phrase> inWords(Period every) {
        List<Phrase> parts = new ArrayList<>();
        addTo(parts, every.getYears(), "attention.YEARS");
        addTo(parts, every.getMonths(), "attention.MONTHS");
        boolean weeks = every.getDays() % DAYS_OF_A_WEEK == 0;
        addTo(parts, weeks ? every.getDays() / DAYS_OF_A_WEEK : 0, "attention.WEEKS");
        addTo(parts, weeks ? 0 : every.getDays(), "attention.DAYS");
        return parts;
    }

    private static void addTo(List<Phrase> parts, int number, String code) {
        if (number > 0) {
            Optional<Integer> several = number > 1 ? Optional.of(number) : Optional.empty();
            parts.add(Phrase.of(code, "several", several, "number", number));
        }
    }

    private void warn(PlacedMeasure placed, Measure measure, EarlyWarning warning) {
        Actual actual = Actual.of(measure, asOf);
        AmountOrder wanted = warning.getSign() == WarningSign.BELOW ? AmountOrder.BELOW : AmountOrder.ABOVE;
        Optional<Observation> one = actual.find()
                .filter(observation ->
                        observation.getUnit().or(measure::getUnit).equals(measure.getUnit()));
        boolean isRatio = one.flatMap(Observation::findRatio).isPresent();
        one.flatMap(measure::findBounds)
                .filter(number -> number.compareWith(warning.getLimit().bounds()) == wanted)
                .ifPresent(number -> add(
                        AttentionKind.EARLY_WARNING,
                        placed,
                        measure,
                        seen(actual),
                        Optional.of(warning.getId()),
                        "kind",
                        warning.getSign(),
                        "warning",
                        warning.getTitle(),
                        "actual",
                        actual,
                        "limit",
                        warning.getLimit(),
                        "per",
                        Optional.of(measure.getPer()).filter(per -> isRatio)));
    }

    private static Collection<Observation> seen(Actual actual) {
        List<Observation> seen = new ArrayList<>(actual.observations());
        seen.addAll(actual.added());
        return seen;
    }

    private void add(
            AttentionKind kind,
            PlacedMeasure placed,
            Measure measure,
            Collection<Observation> behind,
            Optional<String> rule,
            Object... reason) {
        boolean isHidden = hides.test(measure, behind);
        List<Object> arguments = new ArrayList<>(List.of("thing", placed.owner(names), "title", measure.getTitle()));
        arguments.addAll(isHidden ? withoutNumbers(reason) : Arrays.asList(reason));
        items.add(new AttentionItem(
                kind,
                placed.entry().map(Entry::getId),
                Optional.of(measure.getId()),
                rule,
                Phrase.ofKind("attention." + kind, arguments.toArray())));
    }

    /** What says no number: the kind, and what a warning is called. */
    private static List<Object> withoutNumbers(Object... reason) {
        List<Object> kept = new ArrayList<>(List.of("kind", "SUPPRESSED"));
        for (int i = 0; i < reason.length; i += 2) {
            if (reason[i].equals("warning")) {
                kept.addAll(List.of(reason[i], reason[i + 1]));
            }
        }
        return kept;
    }
}
