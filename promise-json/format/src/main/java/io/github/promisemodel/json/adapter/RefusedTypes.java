package io.github.promisemodel.json.adapter;

import static java.util.Map.entry;

import io.github.promisemodel.disclosure.CountTable;
import io.github.promisemodel.disclosure.ProtectedMeasures;
import io.github.promisemodel.json.problem.CarriesProblems;
import io.github.promisemodel.json.problem.ReadResult;
import io.github.promisemodel.language.TermGuide;
import io.github.promisemodel.measure.FractionBounds;
import io.github.promisemodel.measure.ObservedValue;
import io.github.promisemodel.measure.TargetTerms;
import io.github.promisemodel.plan.Advice;
import io.github.promisemodel.plan.EntryNames;
import io.github.promisemodel.plan.PlacedFunding;
import io.github.promisemodel.plan.PlacedMeasure;
import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.progress.TrendPolicy;
import io.github.promisemodel.progress.TrendTerms;
import io.github.promisemodel.reconcile.FigureExplanation;
import io.github.promisemodel.reference.SchoolTerms;
import io.github.promisemodel.rollup.RollUpIndex;
import io.github.promisemodel.status.StatusOrder;
import io.github.promisemodel.tally.TallyAccumulator;
import io.github.promisemodel.words.Phrasebook;
import io.github.promisemodel.words.Phrased;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The types of the library that have no form in JSON, and what to write in the place of each. A mapper would make up a form of
 * its own for them, out of the names of their methods.
 */
final class RefusedTypes {

    private static final String ROOT = "io.github.promisemodel.";

    /** By its name, since it cannot be loaded where the API of Bean Validation is absent. */
    private static final String VALIDATOR = ROOT + "check.ConsistentPlanValidator";

    private static final Set<String> PACKAGES = Stream.of(
                    "words",
                    "entity",
                    "reference",
                    "foundation",
                    "status",
                    "assessment",
                    "measure",
                    "money",
                    "risk",
                    "engagement",
                    "benefit",
                    "action",
                    "published",
                    "plan",
                    "fields",
                    "tally",
                    "rollup",
                    "colour",
                    "progress",
                    "reconcile",
                    "disclosure",
                    "movement",
                    "ledger",
                    "merge",
                    "check",
                    "governance",
                    "attention",
                    "datamap",
                    "finance",
                    "riskregister",
                    "language",
                    "scotland",
                    "json.problem",
                    "json.answer")
            .map(ROOT::concat)
            .collect(Collectors.toUnmodifiableSet());

    private static final Map<Class<?>, String> INSTEAD = Map.ofEntries(
            entry(RollUpIndex.class, "ask it for the total or a tally as of a date, and write that"),
            entry(TallyAccumulator.class, "write the tally that its toTally() gives"),
            entry(
                    CountTable.class,
                    "it holds counts of people that are not protected; write the ProtectedTable that SmallNumbers makes of it"),
            entry(ProtectedMeasures.class, "ask it of each observation, and write those that it does not hide"),
            entry(CountTable.Rows.class, "protect the table that its toTable() gives, and write that"),
            entry(FigureExplanation.class, "write the FigureFinding it is of, whose message says it"),
            entry(FigureExplanation.Unprinted.class, "write the FigureFinding it is of, whose message says it"),
            entry(FractionBounds.class, "write the Amount or the Progress that it comes from"),
            entry(TargetTerms.class, "write the Target it is of"),
            entry(TrendPolicy.class, "write the Trend that it says"),
            entry(TrendTerms.class, "write the Trend that was asked for with it"),
            entry(TermGuide.class, "write the terms that it gives"),
            entry(ObservedValue.class, "write the Observation it is of"),
            entry(EntryNames.class, "write the name that it gives of an entry"),
            entry(PlacedFunding.class, "write the Funding that it places, or the Plan that has it"),
            entry(PlacedMeasure.class, "write the Measure that it places, or the Plan that has it"),
            entry(SchoolTerms.class, "write its terms(), or the Governance that lists them"),
            entry(Advice.class, "it names a group of constraints and has no values"),
            entry(PlanPath.Step.class, "write the PlanPath it is of"),
            entry(PlanPath.Field.class, "write the PlanPath it is of"),
            entry(PlanPath.Item.class, "write the PlanPath it is of"),
            entry(PlanPath.Key.class, "write the PlanPath it is of"),
            entry(StatusOrder.class, "write what it decided"),
            entry(Phrasebook.class, "write what it says"),
            entry(Phrased.class, "write its phrase()"),
            entry(ReadResult.class, "write what its value() or its problems() gives"));

    private RefusedTypes() {}

    /** Whether a type is one of the library's own, or an exception of it, which a mapper is never left alone with. */
    static boolean isOurs(Class<?> type) {
        return PACKAGES.contains(type.getPackageName()) || CarriesProblems.class.isAssignableFrom(type);
    }

    /** Whether it is said what to write in the place of a type. */
    static boolean isNamed(Class<?> type) {
        return INSTEAD.containsKey(type) || isBuilder(type) || isValidator(type);
    }

    /** What to tell a programmer who gives a mapper such a type to write. */
    static String toWrite(Class<?> type) {
        Class<?> known = known(type);
        return name(known) + ": it has no form in JSON; " + instead(known);
    }

    /** What a programmer knows a type as: the interface of one that nobody else can name. */
    private static Class<?> known(Class<?> type) {
        if (Modifier.isPublic(type.getModifiers())) {
            return type;
        }
        return Stream.<Class<?>>of(type.getInterfaces())
                .filter(INSTEAD::containsKey)
                .findFirst()
                .orElse(type);
    }

    /** What to tell a programmer who gives a mapper a type to read that is only written, or neither. */
    static String toRead(Class<?> type, boolean isWritten, boolean isOfEitherScale) {
        if (isOfEitherScale) {
            return name(type) + ": the format does not say of which scale it is; read it as one of ActionStatus or of"
                    + " BenefitStatus, with a type that says so";
        }
        return isWritten
                ? name(type) + ": it is written and never read; read the plan, and ask it again"
                : name(type) + ": it has no form in JSON, and cannot be read; read the plan or the entity that it comes"
                        + " from";
    }

    private static String instead(Class<?> type) {
        String known = INSTEAD.get(type);
        if (known != null) {
            return known;
        }
        if (isValidator(type)) {
            return "write the PlanCheck of a plan";
        }
        return isBuilder(type)
                ? "write what its build() gives"
                : "write a value or a result that has one, or register a serializer of your own after this module";
    }

    private static boolean isValidator(Class<?> type) {
        return type.getName().equals(VALIDATOR);
    }

    /** A builder's class extends a generated one that nobody names. */
    private static boolean isBuilder(Class<?> type) {
        return type.getSimpleName().endsWith("Builder");
    }

    /** The name as a programmer writes it, such as {@code Action.Builder}; it tells nothing of packages. */
    private static String name(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return outer == null ? type.getSimpleName() : name(outer) + '.' + type.getSimpleName();
    }
}
