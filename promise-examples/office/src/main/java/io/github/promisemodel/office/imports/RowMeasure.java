package io.github.promisemodel.office.imports;

import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.Baseline;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.measure.ObservedValue;
import io.github.promisemodel.measure.Ratio;
import io.github.promisemodel.measure.StatusOverride;
import io.github.promisemodel.measure.Target;
import io.github.promisemodel.measure.TargetTerms;
import io.github.promisemodel.office.sheet.CellKind;
import io.github.promisemodel.office.sheet.SheetCell;
import io.github.promisemodel.office.sheet.SheetWords;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.BenefitStatus;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The measure of a row: its numbers, in one column each or with a column for each time. */
final class RowMeasure {

    private static final Pattern PER = Pattern.compile("per ([0-9]{1,3}(?:,[0-9]{3})*|[0-9]{1,9})");

    private final RowValues row;
    private final Measure.Builder measure = Measure.builder();
    private boolean isPercent;

    private RowMeasure(RowValues row) {
        this.row = row;
    }

    static Measure of(RowValues row, String id, String title, Optional<PartialDate> asked) {
        return new RowMeasure(row).measure(id, title, asked);
    }

    private Measure measure(String id, String title, Optional<PartialDate> asked) {
        measure.id(id).title(title).countOfPeople(row.sheet().people());
        addBaseline();
        addTarget();
        addValue(id, asked);
        for (PartialDate period : periods()) {
            addPeriod(id, period);
        }
        Optional<String> unit = row.text(SheetField.UNIT);
        unit.map(SheetWords::plain)
                .map(PER::matcher)
                .filter(Matcher::matches)
                .ifPresent(per ->
                        measure.per(Math.max(1, Long.parseLong(per.group(1).replace(",", "")))));
        measure.unit(unit.or(() -> isPercent ? Optional.of("%") : Optional.empty()));
        return measure.build();
    }

    private Set<PartialDate> periods() {
        Set<PartialDate> periods = new LinkedHashSet<>();
        for (SheetField field : List.of(
                SheetField.NUMERATOR, SheetField.DENOMINATOR, SheetField.VALUE, SheetField.TARGET, SheetField.STATUS)) {
            row.columns().of(field).forEach(column -> column.mapped().period().ifPresent(periods::add));
        }
        return periods;
    }

    private Optional<SheetCell> cell(SheetField field, PartialDate period) {
        return row.columns().of(field).stream()
                .filter(column ->
                        column.mapped().period().filter(period::equals).isPresent())
                .findFirst()
                .flatMap(row::cell)
                .filter(cell -> !row.isNoValue(cell));
    }

    private void addBaseline() {
        Optional<Amount> amount = row.amount(SheetField.BASELINE);
        Optional<PartialDate> date = row.date(SheetField.BASELINE_DATE);
        amount.ifPresent(value ->
                measure.baseline(Baseline.builder().amount(value).date(date).build()));
    }

    private void addTarget() {
        Optional<SheetCell> cell = row.cell(SheetField.TARGET);
        Optional<PartialDate> by = row.date(SheetField.TARGET_DATE);
        cell.flatMap(found -> target(found, by)).ifPresent(measure::target);
    }

    /** A target of a number needs a side; nothing is guessed of it. */
    private Optional<Target> target(SheetCell cell, Optional<PartialDate> by) {
        Optional<Amount> amount = amount(cell);
        if (amount.isEmpty()) {
            return Optional.empty();
        }
        if (row.sheet().targets().isEmpty()) {
            row.reject(cell, "is a target on neither side; give targets in the map: AT_LEAST or AT_MOST");
            return Optional.empty();
        }
        TargetTerms terms = by.map(TargetTerms.EMPTY::dueBy).orElse(TargetTerms.EMPTY);
        try {
            return Optional.of(
                    row.sheet().targets().get() == TargetSide.AT_LEAST
                            ? new Target.AtLeast(amount.get(), terms)
                            : new Target.AtMost(amount.get(), terms));
        } catch (IllegalArgumentException e) {
            row.reject(cell, "is not an exact target; write the number");
            return Optional.empty();
        }
    }

    private Optional<Amount> amount(SheetCell cell) {
        isPercent |= cell.kind() == CellKind.PERCENT || cell.words().endsWith("%");
        return row.amount(cell);
    }

    private void addValue(String id, Optional<PartialDate> asked) {
        Optional<SheetCell> cell =
                row.columns().find(SheetField.VALUE).flatMap(row::cell).filter(found -> !row.isNoValue(found));
        Optional<SheetCell> numerator = row.cell(SheetField.NUMERATOR).filter(found -> !row.isNoValue(found));
        Optional<SheetCell> denominator = row.cell(SheetField.DENOMINATOR).filter(found -> !row.isNoValue(found));
        if (cell.isEmpty() && numerator.isEmpty() && denominator.isEmpty()) {
            return;
        }
        Optional<PartialDate> date = row.cell(SheetField.VALUE_DATE).isPresent()
                ? row.date(SheetField.VALUE_DATE)
                : row.cell(SheetField.STATUS_DATE)
                        .flatMap(row::findDate)
                        .or(() -> asked)
                        .or(() -> row.sheet().asOf())
                        .or(() -> row.map().asOf());
        observation(cell, numerator, denominator)
                .ifPresent(observed -> measure.addObservations(
                        observed.id(id + "@" + date.map(PartialDate::toString).orElse("undated"))
                                .date(date)
                                .build()));
    }

    private void addPeriod(String id, PartialDate period) {
        observation(
                        cell(SheetField.VALUE, period),
                        cell(SheetField.NUMERATOR, period),
                        cell(SheetField.DENOMINATOR, period))
                .ifPresent(observed -> measure.addObservations(
                        observed.id(id + "@" + period).period(period).build()));
        PartialDate end = PartialDate.of(period.end());
        cell(SheetField.TARGET, period)
                .flatMap(cell -> target(cell, Optional.of(end)))
                .ifPresent(measure::addTargetProfile);
        cell(SheetField.STATUS, period)
                .flatMap(cell -> RowStatus.one(row, BenefitStatus.class, cell))
                .ifPresent(status -> measure.addOverrides(StatusOverride.of(
                        end, status, row.sheet().statusReason().orElse(""))));
    }

    /** So many of so many goes before a value that was worked out of it, which is kept as printed. */
    private Optional<Observation.Builder> observation(
            Optional<SheetCell> value, Optional<SheetCell> numerator, Optional<SheetCell> denominator) {
        if (numerator.isPresent() != denominator.isPresent()) {
            row.reject(
                    numerator.or(() -> denominator).orElseThrow(),
                    numerator.isPresent()
                            ? "is a numerator without a denominator; write both or neither"
                            : "is a denominator without a numerator; write both or neither");
            return Optional.empty();
        }
        if (numerator.isEmpty()) {
            return value.flatMap(this::amount)
                    .map(amount -> Observation.builder().value(amount));
        }
        Optional<ObservedValue> ratio = ratio(numerator.get(), denominator.orElseThrow());
        isPercent |= row.text(SheetField.UNIT).isEmpty();
        return ratio.map(found -> Observation.builder().value(found).asPrinted(value.map(SheetCell::words)));
    }

    private Optional<ObservedValue> ratio(SheetCell numerator, SheetCell denominator) {
        Optional<Amount> above = row.amount(numerator);
        Optional<Amount> below = row.amount(denominator);
        if (above.isEmpty() || below.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Ratio(above.get(), below.get()));
        } catch (IllegalArgumentException e) {
            row.reject(numerator, "and its denominator are not exact numbers from 0; write the numbers");
            return Optional.empty();
        }
    }

    /** The measures that the words of an action's or a benefit's cell name, a line each; one alone has the numbers of the row. */
    static List<Measure> ofEntry(RowValues row, String id, Optional<PartialDate> asked) {
        List<String> titles = row.text(SheetField.MEASURE).stream()
                .flatMap(String::lines)
                .map(SheetWords::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        List<Measure> measures = new ArrayList<>();
        if (titles.size() == 1) {
            measures.add(of(row, id + "-m1", titles.get(0), asked));
        } else {
            for (String title : titles) {
                measures.add(Measure.builder()
                        .id(id + "-m" + (measures.size() + 1))
                        .title(title)
                        .build());
            }
        }
        return measures;
    }
}
