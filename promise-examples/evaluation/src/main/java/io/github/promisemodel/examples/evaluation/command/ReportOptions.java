package io.github.promisemodel.examples.evaluation.command;

import io.github.promisemodel.colour.RagPolicy;
import io.github.promisemodel.colour.StatusRanking;
import io.github.promisemodel.disclosure.SmallNumbers;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.WrittenDate;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.words.GroupingWords;
import io.github.promisemodel.rollup.Grouping;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.tally.Rounding;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What a report is asked for. */
final class ReportOptions {

    /** What the option means, for every command that has it. */
    static final String APPROVED =
            "Count approved assessments alone; an assessment that nobody has to approve is approved."
                    + " Without it all are counted, and how many are not approved yet is said.";

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description =
                    "Count as of this date: 2025, 2025-01, 2025-01-31, or the financial year 2024/25, which counts from"
                            + " its last day. Without it, the plan's own as-of date, otherwise the latest date an assessment is"
                            + " about, otherwise the plan's end; a date far outside the plan's period is passed over.")
    @Nullable
    PartialDate asOf;

    @Option(
            names = "--by",
            paramLabel = "GROUPING",
            defaultValue = "area",
            converter = GroupingConverter.class,
            completionCandidates = GroupingChoices.class,
            description = "Group by one of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    Grouping by = Grouping.AREA;

    @Option(
            names = "--rounding",
            paramLabel = "NAME",
            defaultValue = "half-up",
            converter = RoundingConverter.class,
            description = "Round percentages half-up, half-even, down, less-than-one (a share below 1 is <1), or by"
                    + " largest-remainder (a table adds to 100) (default: ${DEFAULT-VALUE}).")
    Rounding rounding = Rounding.HALF_UP;

    @Option(
            names = "--places",
            paramLabel = "N",
            defaultValue = "0",
            converter = PlacesConverter.class,
            description = "Decimal places of a percentage, from 0 to 6 (default: ${DEFAULT-VALUE}).")
    int places;

    @Option(
            names = "--due-soon",
            paramLabel = "TIME",
            defaultValue = "P3M",
            converter = SoonConverter.class,
            description =
                    "List actions that fall due within this time, such as P3M or P14D (default: ${DEFAULT-VALUE}).")
    Period soon = Period.ofMonths(3);

    @Option(
            names = "--policy",
            paramLabel = "NAME",
            defaultValue = "worst-of",
            converter = PolicyConverter.class,
            description = "Give each group of benefits one colour by worst-of or majority (default: ${DEFAULT-VALUE}).")
    RagPolicy<BenefitStatus> policy = RagPolicy.worstOf(StatusRanking.OF_BENEFITS);

    @Option(
            names = "--small-numbers",
            paramLabel = "N",
            defaultValue = "5",
            converter = SmallNumbersConverter.class,
            description = "Suppress counts of people from 1 to under N, from 3 on (default: ${DEFAULT-VALUE}).")
    SmallNumbers smallNumbers = SmallNumbers.DEFAULT;

    @Option(
            names = "--since",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "Show how the entries moved since this date.")
    @Nullable
    PartialDate since;

    @Option(names = "--approved", description = APPROVED)
    boolean approvedOnly;

    /** A report on a plan as these ask for it. */
    Report report(Plan plan) {
        Report report = Report.of(plan)
                .by(by)
                .rounding(rounding.toPlaces(places))
                .dueSoon(soon)
                .policy(policy)
                .smallNumbers(smallNumbers);
        report = asOf == null ? report : report.asOf(asOf);
        report = approvedOnly ? report.approvedOnly() : report;
        return since == null ? report : report.since(since);
    }

    /** Reads a date as the format has it, or a financial year as people write it. */
    static final class DateConverter implements ITypeConverter<PartialDate> {
        @Override
        public PartialDate convert(String value) {
            try {
                return WrittenDate.findFinancialYear(value).orElseGet(() -> PartialDate.parse(value));
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }

    static final class GroupingConverter implements ITypeConverter<Grouping> {

        @Override
        public Grouping convert(String value) {
            return GroupingChoices.ALL.stream()
                    .filter(grouping -> GroupingWords.key(grouping).equals(value))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("'" + value + "' is not a grouping; choose one of "
                            + String.join(", ", new GroupingChoices())));
        }
    }

    /** The groupings of one plan's entries that can be asked for, by their names. */
    static final class GroupingChoices implements Iterable<String> {

        private static final List<Grouping> ALL = List.of(
                Grouping.AREA,
                Grouping.FOUNDATION,
                Grouping.OWNER,
                Grouping.CALL_TO_ACTION,
                Grouping.SUB_GROUP,
                Grouping.DISPOSITION);

        @Override
        public Iterator<String> iterator() {
            return ALL.stream().map(GroupingWords::key).iterator();
        }
    }

    static final class SoonConverter implements ITypeConverter<Period> {
        @Override
        public Period convert(String value) {
            try {
                Period time = Period.parse(value);
                if (!time.isNegative()) {
                    return time;
                }
            } catch (DateTimeParseException e) {
                // refused below
            }
            throw new TypeConversionException(
                    "'" + value + "' is not a length of time; write years, months and days as P1Y, P3M or P14D");
        }
    }

    static final class PolicyConverter implements ITypeConverter<RagPolicy<BenefitStatus>> {
        @Override
        public RagPolicy<BenefitStatus> convert(String value) {
            return switch (value) {
                case "worst-of" -> RagPolicy.worstOf(StatusRanking.OF_BENEFITS);
                case "majority" -> RagPolicy.majority(StatusRanking.OF_BENEFITS);
                default ->
                    throw new TypeConversionException("'" + value + "' is not a policy; choose worst-of or majority");
            };
        }
    }

    static final class RoundingConverter implements ITypeConverter<Rounding> {
        @Override
        public Rounding convert(String value) {
            try {
                return Rounding.parse(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }

    static final class PlacesConverter implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            if (!value.matches("[0-" + Rounding.MOST_PLACES + "]")) {
                throw new TypeConversionException(
                        "'" + value + "' is not a number of places; choose 0 to " + Rounding.MOST_PLACES);
            }
            return Integer.valueOf(value);
        }
    }

    static final class SmallNumbersConverter implements ITypeConverter<SmallNumbers> {
        @Override
        public SmallNumbers convert(String value) {
            try {
                return SmallNumbers.DEFAULT.withThreshold(Integer.parseInt(value));
            } catch (NumberFormatException e) {
                throw new TypeConversionException("'" + value + "' is not a whole number; choose one from 3 on");
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }
}
