package io.github.promisemodel.examples.evaluation;

import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.rollup.Grouping;
import io.github.promisemodel.tally.Rounding;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What a report is asked for. */
final class ReportOptions {

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "Count as of this date: 2025, 2025-01 or 2025-01-31. Without it, the plan's own as-of date,"
                    + " otherwise the latest date an assessment is about, otherwise the plan's end.")
    @Nullable
    PartialDate asOf;

    @Option(
            names = "--by",
            paramLabel = "GROUPING",
            defaultValue = "area",
            converter = GroupingConverter.class,
            description = "Group by area, foundation or owner (default: ${DEFAULT-VALUE}).")
    Grouping by = Grouping.AREA;

    @Option(
            names = "--rounding",
            paramLabel = "NAME",
            defaultValue = "half-up",
            converter = RoundingConverter.class,
            description = "Round percentages half-up, by largest-remainder (a table adds to 100), or less-than-one (a"
                    + " share below 1 is <1) (default: ${DEFAULT-VALUE}).")
    Rounding rounding = Rounding.HALF_UP;

    @Option(
            names = "--places",
            paramLabel = "N",
            defaultValue = "0",
            converter = PlacesConverter.class,
            description = "Digits behind the point of a percentage, from 0 to 6 (default: ${DEFAULT-VALUE}).")
    int places;

    /** The rounding with its places. */
    Rounding roundingToPlaces() {
        return rounding.toPlaces(places);
    }

    static final class DateConverter implements ITypeConverter<PartialDate> {
        @Override
        public PartialDate convert(String value) {
            try {
                return PartialDate.parse(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }

    static final class GroupingConverter implements ITypeConverter<Grouping> {

        private static final List<Grouping> CHOICES = List.of(Grouping.AREA, Grouping.FOUNDATION, Grouping.OWNER);

        @Override
        public Grouping convert(String value) {
            return CHOICES.stream()
                    .filter(grouping -> grouping.getName().equals(value))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(
                            "'" + value + "' is no grouping; choose area, foundation or owner"));
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
                        "'" + value + "' is no number of places; choose 0 to " + Rounding.MOST_PLACES);
            }
            return Integer.valueOf(value);
        }
    }
}
