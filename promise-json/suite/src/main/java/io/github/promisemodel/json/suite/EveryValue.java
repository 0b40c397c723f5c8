package io.github.promisemodel.json.suite;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.action.Timeliness;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.assessment.Membership;
import io.github.promisemodel.attention.Attention;
import io.github.promisemodel.check.PlanCheck;
import io.github.promisemodel.colour.RagPolicy;
import io.github.promisemodel.colour.StatusRanking;
import io.github.promisemodel.colour.Threshold;
import io.github.promisemodel.disclosure.CountTable;
import io.github.promisemodel.disclosure.ProtectedMeasures;
import io.github.promisemodel.disclosure.SmallNumbers;
import io.github.promisemodel.language.CareLanguage;
import io.github.promisemodel.language.TermGuide;
import io.github.promisemodel.ledger.CarryForwardLedger;
import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.FractionBounds;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Ratio;
import io.github.promisemodel.measure.Target;
import io.github.promisemodel.measure.TargetTerms;
import io.github.promisemodel.measure.YesNo;
import io.github.promisemodel.merge.LinkCleaning;
import io.github.promisemodel.merge.PlanDiff;
import io.github.promisemodel.merge.PlanMerge;
import io.github.promisemodel.movement.Movement;
import io.github.promisemodel.plan.EntryNames;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.PlacedFunding;
import io.github.promisemodel.plan.PlacedMeasure;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.progress.Actual;
import io.github.promisemodel.progress.Comparison;
import io.github.promisemodel.progress.MeasureGrouping;
import io.github.promisemodel.progress.MeasureMovement;
import io.github.promisemodel.progress.MeasureRollUp;
import io.github.promisemodel.progress.MeasureStatus;
import io.github.promisemodel.progress.Progress;
import io.github.promisemodel.progress.TargetStanding;
import io.github.promisemodel.progress.Trend;
import io.github.promisemodel.progress.TrendPolicy;
import io.github.promisemodel.progress.TrendTerms;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reconcile.Corrections;
import io.github.promisemodel.reconcile.FigureExplanation;
import io.github.promisemodel.reconcile.FigureKey;
import io.github.promisemodel.reconcile.InArea;
import io.github.promisemodel.reconcile.PublishedNumber;
import io.github.promisemodel.reconcile.Reconciliation;
import io.github.promisemodel.reconcile.SolutionScope;
import io.github.promisemodel.reference.ExtensionValue;
import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.ReportingCycle;
import io.github.promisemodel.reference.SchoolTerms;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.rollup.Denominator;
import io.github.promisemodel.rollup.Grouping;
import io.github.promisemodel.rollup.RollUp;
import io.github.promisemodel.rollup.RollUpIndex;
import io.github.promisemodel.scotland.Councils;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.status.StatusOrder;
import io.github.promisemodel.tally.Rounding;
import io.github.promisemodel.tally.Share;
import io.github.promisemodel.tally.TallyAccumulator;
import io.github.promisemodel.words.Phrasebook;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.Path;
import java.time.Period;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Values of every public type of core: what the samples hold, what is asked of them, and whatever any method without parameters
 * gives of either, as a program or a mapper would come to it.
 */
final class EveryValue {

    private static final String CORE = "io.github.promisemodel.";
    private static final PartialDate AS_OF = PartialDate.of(2027);
    private static final int MOST_OF_A_TYPE = 80;

    private final Map<Class<?>, List<Object>> values = new LinkedHashMap<>();
    private final Deque<Object> unseen = new ArrayDeque<>();

    private EveryValue() {}

    /** The values by the public type that a program knows each by. */
    static Map<Class<?>, List<Object>> byType() {
        EveryValue walk = new EveryValue();
        roots().forEach(walk::meet);
        while (!walk.unseen.isEmpty()) {
            walk.visit(walk.unseen.poll());
        }
        return walk.values;
    }

    private static List<Object> roots() {
        Plan plan = Samples.full();
        List<Object> roots = new ArrayList<>(List.of(
                plan,
                SampleCompanions.governance(),
                SampleCompanions.dataMap(),
                SampleCompanions.rules(),
                SampleCompanions.terms(),
                CareLanguage.SOUTH_AYRSHIRE,
                TermGuide.TACT,
                Councils.all(),
                ReportingCycle.QUARTERLY,
                Rounding.HALF_UP,
                Grouping.all(),
                Phrasebook.ENGLISH,
                SchoolTerms.NONE,
                StatusOrder.COLOURS,
                new TallyAccumulator<>(ActionStatus.class),
                EntryNames.of(plan),
                FractionBounds.ALL,
                TrendPolicy.ANHOEJ_OLESEN,
                TrendTerms.ALL,
                Ratio.of(12, 600),
                ProtectedMeasures.of(List.of(), SmallNumbers.DEFAULT),
                Threshold.of(BenefitStatus.GREEN, 80),
                CountTable.withColumns("asked"),
                CountTable.withColumns("asked").add("2024", 12).toTable()));
        Stream.of(contested(), plan).forEach(each -> addOf(each, roots));
        ResultSample.ALL.forEach(sample -> roots.add(sample.result()));
        Plan noted = plan.toBuilder().note("one").build();
        roots.add(PlanMerge.of(plan, noted, plan.toBuilder().note("two").build()));
        roots.add(LinkCleaning.of(plan));
        roots.add(PlanDiff.of(plan, noted));
        roots.add(PlanDiff.of(Samples.smallest(), plan));
        roots.add(CarryForwardLedger.of(contested(), plan, AS_OF));
        roots.add(CarryForwardLedger.of(
                plan, Samples.smallest().toBuilder().id("northmoor-2027-30").build(), AS_OF));
        everyExtension().forEach((name, value) -> roots.add(value));
        roots.add(new ExtensionValue.Fields(everyExtension()));
        Stream.of(SmallNumbers.DEFAULT, SmallNumbers.DEFAULT.withRoundingBase(5))
                .forEach(policy -> {
                    roots.add(policy.protect(List.of(2L, 30L, 40L)));
                    roots.add(policy.protect(30));
                    roots.add(policy.protect(Share.of(12, 40)));
                    roots.add(policy.protect(CountTable.withColumns("asked", "answered")
                            .add("2024", 12, 9)
                            .toTable()));
                });
        Amount five = Amount.parse("5");
        roots.add(List.of(
                new Target.AtLeast(five, TargetTerms.EMPTY),
                new Target.AtMost(five, TargetTerms.EMPTY),
                new Target.Between(five, Amount.parse("6"), TargetTerms.EMPTY),
                new Target.ChangeBy(five, TargetTerms.EMPTY),
                new Target.ChangeByPercent(five, TargetTerms.EMPTY),
                new Target.Improve(TargetTerms.EMPTY),
                new Target.ToBeConfirmed(TargetTerms.EMPTY),
                new Target.None(TargetTerms.EMPTY),
                SampleMeasures.yesOrNo().getTarget(),
                SampleMeasures.eachPeriod().getTarget()));
        addOfFigures(roots);
        return roots;
    }

    /** What the findings of the plans here do not come to. */
    private static void addOfFigures(List<Object> roots) {
        InArea area = new InArea("a7", Optional.of("7"), Optional.empty());
        roots.add(PlanPath.PLAN.at("published", 0).at("counts").atKey("SHINY"));
        roots.add(new PublishedNumber.NoList());
        roots.add(new PublishedNumber.Sum(new BigDecimal("101")));
        roots.add(new SolutionScope.OfArea(area));
        roots.add(new FigureExplanation.Unprinted(FigureKey.TOTAL, Share.of(1, 3), new BigDecimal("33")));
        roots.add(new Corrections(
                2, Optional.of(BigInteger.TWO), Map.of(new SolutionScope.OfArea(area), BigInteger.ONE), List.of()));
    }

    private static void addOf(Plan plan, List<Object> roots) {
        RollUp<BenefitStatus> benefits = RollUp.benefits(plan, AS_OF);
        roots.add(RollUp.actions(plan, AS_OF).by(Grouping.FOUNDATION));
        roots.add(benefits);
        roots.add(RollUpIndex.actions(List.of(plan), Grouping.AREA, Denominator.CURRENT_ENTRIES));
        roots.add(benefits.total().percentages(Rounding.HALF_UP));
        roots.add(RagPolicy.worstOf(StatusRanking.OF_BENEFITS).colourOf(benefits.explain()));
        roots.add(RagPolicy.majority(StatusRanking.OF_BENEFITS).colourOf(benefits.explain()));
        roots.add(Movement.actions(plan, PartialDate.of(2020), AS_OF));
        roots.add(Movement.benefits(plan, PartialDate.of(2020), AS_OF));
        roots.add(Reconciliation.of(plan, AS_OF));
        roots.add(PlanCheck.of(plan));
        roots.add(Attention.of(plan, AS_OF, SampleCompanions.rules()));
        roots.addAll(PlacedMeasure.of(plan));
        roots.addAll(PlacedFunding.of(plan));
        for (Action action : plan.getActions()) {
            roots.add(Timeliness.of(action, plan.getStatusScheme(), AS_OF, Period.ofMonths(3)));
        }
        Stream.<Entry<?>>concat(plan.getActions().stream(), plan.getBenefits().stream())
                .forEach(entry -> roots.add(Membership.of(entry, plan.getStatusScheme())));
        Stream<Measure> measures = plan.getBenefits().stream().flatMap(benefit -> benefit.getMeasures().stream());
        Stream.concat(
                        measures,
                        Stream.of(SampleMeasures.halfWay(), SampleMeasures.yesOrNo(), SampleMeasures.eachPeriod()))
                .forEach(measure -> {
                    roots.add(Progress.of(measure, AS_OF));
                    roots.add(MeasureMovement.of(measure, PartialDate.parse("2023"), AS_OF));
                    roots.add(Actual.of(measure, AS_OF));
                    TargetStanding.find(measure, AS_OF).ifPresent(roots::add);
                    roots.add(MeasureStatus.of(measure, AS_OF));
                    roots.add(Comparison.of(measure, AS_OF));
                    roots.add(Trend.of(measure, AS_OF));
                });
        roots.add(MeasureRollUp.of(plan, AS_OF));
        roots.add(MeasureRollUp.of(plan, AS_OF, PartialDate.parse("2023")).by(MeasureGrouping.AREA));
        roots.add(Trend.of(
                SampleMeasures.stepped(),
                AS_OF,
                TrendPolicy.ANHOEJ_OLESEN,
                TrendTerms.ALL.startAnew(PartialDate.of(2001), "The count changed")));
    }

    /** A plan whose figures have something of everything to say: counts together that can be and cannot, a list, an area. */
    private static Plan contested() {
        ImprovementArea area = ImprovementArea.builder()
                .id("a7")
                .title("Participation")
                .addAction(onTargetOrComplete("7.1"))
                .addAction(onTargetOrComplete("7.2"))
                .addAction(onTargetOrComplete("7.3"))
                .addPublished(ofActions().putCount("COMPLETE", 3L).total(3).build())
                .build();
        return Samples.smallest().toBuilder()
                .id("northmoor-contested")
                .addArea(area)
                .addPublished(ofActions()
                        .putCount("COMPLETE", 3L)
                        .putCount("ON_TARGET", 0L)
                        .putPercentage("COMPLETE", "99")
                        .putPercentage("ON_TARGET", "about a third")
                        .total(3)
                        .build())
                .addPublished(ofActions()
                        .putCount("COMPLETE", 1L)
                        .putCount("BEHIND", 2L)
                        .putCount("SHINY", 2L)
                        .putPercentage("COMPLETE", "40")
                        .putPercentage("BEHIND", "70")
                        .build())
                .addPublished(ofActions()
                        .putCount("CARRIED_FORWARD", 2L)
                        .listedAs("CARRIED_FORWARD")
                        .addEntries("7.1", "9.9")
                        .build())
                .build();
    }

    private static PublishedFigure.Builder ofActions() {
        return PublishedFigure.builder().of(FigureSubject.ACTIONS).source(Source.of("Page 1"));
    }

    private static Action onTargetOrComplete(String id) {
        return Action.builder()
                .id(id)
                .title("Ask what worked")
                .addAssessment(Assessment.builder(ActionStatus.class)
                        .asOf(PartialDate.of(2025))
                        .reading(Reading.of(ActionStatus.ON_TARGET, ActionStatus.COMPLETE))
                        .build())
                .build();
    }

    private static Extensions everyExtension() {
        return Extensions.of(Map.of(
                "text", new ExtensionValue.Text("teal"),
                "number", new ExtensionValue.Numeral("1.50"),
                "flag", new ExtensionValue.Flag(true),
                "nothing", new ExtensionValue.Nothing(),
                "items", new ExtensionValue.Items(List.of(new ExtensionValue.Flag(false))),
                "answer", new ExtensionValue.Text(YesNo.YES.name())));
    }

    // ------------------------------------------------------------------------

    private void meet(Object value) {
        if (value instanceof Collection<?> items) {
            items.forEach(this::meet);
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, held) -> {
                meet(key);
                meet(held);
            });
        } else if (value instanceof Optional<?> held) {
            held.ifPresent(this::meet);
        } else if (value != null && value.getClass().getName().startsWith(CORE) && !(value instanceof Enum)) {
            Class<?> type = knownAs(value.getClass());
            List<Object> met = values.computeIfAbsent(type, key -> new ArrayList<>());
            if (met.size() < MOST_OF_A_TYPE && met.stream().noneMatch(other -> other == value)) {
                met.add(value);
                unseen.add(value);
            }
        }
    }

    /** The class, or the first parent or interface of it, that a program can name. */
    static Class<?> knownAs(Class<?> type) {
        for (Class<?> each = type; each != Object.class; each = each.getSuperclass()) {
            if (isPublic(each)) {
                return each;
            }
        }
        return Stream.of(type.getInterfaces())
                .filter(EveryValue::isPublic)
                .findFirst()
                .orElse(type);
    }

    private static boolean isPublic(Class<?> type) {
        return type == null || Modifier.isPublic(type.getModifiers()) && isPublic(type.getEnclosingClass());
    }

    /** Every public class, record and interface of core that there can be values of. */
    static List<Class<?>> publicClasses() throws IOException {
        Path place = Path.of(URI.create(
                Plan.class.getProtectionDomain().getCodeSource().getLocation().toString()));
        ModuleReference core = ModuleFinder.of(place).find(CORE + "core").orElseThrow();
        Set<String> exports = core.descriptor().exports().stream()
                .filter(each -> !each.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
        try (ModuleReader reader = core.open();
                Stream<String> files = reader.list()) {
            return files.filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
                    .map(file -> file.substring(0, file.length() - 6).replace('/', '.'))
                    .filter(name -> exports.contains(name.substring(0, name.lastIndexOf('.'))))
                    .filter(name -> !name.equals(CORE + "check.ConsistentPlanValidator")) // it needs another API
                    .<Class<?>>map(EveryValue::named)
                    .filter(type -> isPublic(type) && !type.isEnum() && !type.isAnnotation())
                    .filter(type -> Stream.of(type.getMethods())
                            .anyMatch(method -> !Modifier.isStatic(method.getModifiers())
                                    && method.getDeclaringClass() != Object.class))
                    .toList();
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name, false, Plan.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private void visit(Object value) {
        Class<?> type = knownAs(value.getClass());
        Stream.of(type.getMethods())
                .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getDeclaringClass() != Object.class && isPublic(method.getDeclaringClass()))
                .filter(method -> method.getReturnType() != void.class)
                .sorted(Comparator.comparing(Method::getName))
                .forEach(method -> meet(given(value, method)));
    }

    private static Object given(Object value, Method method) {
        try {
            return method.invoke(value);
        } catch (InvocationTargetException e) {
            return null; // such as the plan of a table that has no rows yet
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(method.toString(), e);
        }
    }
}
