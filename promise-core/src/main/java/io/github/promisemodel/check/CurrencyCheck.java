package io.github.promisemodel.check;

import io.github.promisemodel.fields.MeasureFields;
import io.github.promisemodel.fields.PlacedEntity;
import io.github.promisemodel.measure.Baseline;
import io.github.promisemodel.measure.Comparator;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Units that say money in words or signs, such as {@code pounds} and {@code £k}. Units are compared as they are written, so that the
 * money of two councils would never meet; a code says the same everywhere, and thousands are written in full.
 */
final class CurrencyCheck implements EntityCheck {

    private static final Pattern POUNDS = Pattern.compile("£|\\bpounds?\\b|\\bsterling\\b|\\bgbp\\b");
    private static final Pattern EUROS = Pattern.compile("€|\\beuros?\\b|\\beur\\b");
    private static final Pattern WEIGHT = Pattern.compile("\\bweight\\b|\\bmass\\b");
    private static final Pattern MULTIPLES = Pattern.compile(
            "[£€] ?(?:k|m|bn|000s?)\\b|(?:gbp|eur) ?(?:k|m|bn|000s?)\\b|\\bk ?[£€]|(?<!per )\\b(?:thousand|million|billion)s?\\b");

    private final Findings found;

    CurrencyCheck(Findings found) {
        this.found = found;
    }

    @Override
    public void subscribe(EntityVisits visits) {
        visits.onPlaced(MeasureFields.MEASURE, this::measure);
    }

    private void measure(PlacedEntity<Measure> placed) {
        for (String unit : units(placed)) {
            code(unit)
                    .ifPresent(code -> found.addOf(
                            placed,
                            FindingCode.CURRENCY_NOT_BY_CODE,
                            placed.path().at("unit"),
                            "kind",
                            MULTIPLES.matcher(lower(unit)).find() ? "IN_MULTIPLES" : "IN_WORDS",
                            "unit",
                            Findings.repeated(unit),
                            "code",
                            code));
        }
    }

    private static Set<String> units(PlacedEntity<Measure> placed) {
        Measure measure = placed.entity();
        Set<String> units = new LinkedHashSet<>();
        Stream.concat(
                        Stream.of(measure.getUnit(), measure.getBaseline().flatMap(Baseline::getUnit)),
                        Stream.concat(
                                MeasureSeries.of(placed).stream()
                                        .flatMap(series -> series.observations().stream())
                                        .map(Observation::getUnit),
                                measure.getComparators().stream().map(Comparator::getUnit)))
                .flatMap(Optional::stream)
                .forEach(units::add);
        return units;
    }

    private static Optional<String> code(String unit) {
        String words = lower(unit);
        // the code alone, or as in "GBP per hour", is what we ask for
        boolean isCode = unit.contains("GBP") || unit.contains("EUR");
        if (WEIGHT.matcher(words).find() || isCode && !MULTIPLES.matcher(words).find()) {
            return Optional.empty();
        }
        return POUNDS.matcher(words).find()
                ? Optional.of("GBP")
                : Optional.of("EUR").filter(code -> EUROS.matcher(words).find());
    }

    private static String lower(String unit) {
        return unit.toLowerCase(Locale.ROOT);
    }
}
