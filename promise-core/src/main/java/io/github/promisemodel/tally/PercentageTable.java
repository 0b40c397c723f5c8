package io.github.promisemodel.tally;

import io.github.promisemodel.status.Reading;
import io.github.promisemodel.words.Phrase;
import io.github.promisemodel.words.Phrased;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The percentages of a tally: a row for each status of the scale, for each open reading, and for not assessed.
 *
 * <p>Under largest remainder the rows of a non-empty tally add to 100. In the table of an empty tally every percentage is
 * undefined, hence empty.
 *
 * @param <S> the scale
 */
public final class PercentageTable<S extends Enum<S>> implements Phrased {

    /**
     * A row of the table.
     *
     * @param <S> the scale
     * @param reading what is counted: one status, several, or not assessed
     * @param share the exact share
     * @param percentage the share rounded, or empty if the tally is
     */
    public record Row<S extends Enum<S>>(Reading<S> reading, Share share, Optional<Percentage> percentage) {}

    private final Rounding rounding;
    private final List<Row<S>> rows;

    private PercentageTable(Rounding rounding, List<Row<S>> rows) {
        this.rounding = rounding;
        this.rows = rows;
    }

    static <S extends Enum<S>> PercentageTable<S> of(StatusTally<S> tally, Rounding rounding) {
        List<Reading<S>> readings = new ArrayList<>();
        for (S status : tally.scale().getEnumConstants()) {
            readings.add(Reading.of(status));
        }
        readings.addAll(tally.open().keySet());
        readings.add(Reading.notAssessed(tally.scale()));

        List<Share> shares = new ArrayList<>();
        for (Reading<S> reading : readings) {
            shares.add(Share.of(tally.count(reading), tally.total()));
        }
        List<Percentage> rounded = tally.isEmpty() ? List.of() : rounding.roundAll(shares);
        List<Row<S>> rows = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            rows.add(new Row<>(
                    readings.get(i),
                    shares.get(i),
                    rounded.isEmpty() ? Optional.empty() : Optional.of(rounded.get(i))));
        }
        return new PercentageTable<>(rounding, List.copyOf(rows));
    }

    /** {@return how the table was rounded} */
    public Rounding rounding() {
        return rounding;
    }

    /** {@return the rows: statuses in the order of the scale, then open readings, then not assessed} */
    public List<Row<S>> rows() {
        return rows;
    }

    /**
     * The percentage of a status.
     *
     * @param status the status
     * @return its percentage, or empty if the tally is
     */
    public Optional<Percentage> percentage(S status) {
        return percentage(Reading.of(status));
    }

    /**
     * The percentage of a reading.
     *
     * @param reading the reading
     * @return its percentage, or empty if the tally is empty or has no such open reading
     */
    public Optional<Percentage> percentage(Reading<S> reading) {
        return rows.stream()
                .filter(row -> row.reading().equals(reading))
                .findFirst()
                .flatMap(Row::percentage);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PercentageTable<?> table && rounding.equals(table.rounding) && rows.equals(table.rows);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rounding, rows);
    }

    /** {@return the rows that are not nothing, such as {@code BLUE 15, GREEN 4, not assessed 64}} */
    @Override
    public String toString() {
        return phrase().toString();
    }

    /** {@return the rows that are not nothing as a phrase, which can be said in other words than core's English} */
    @Override
    public Phrase phrase() {
        List<Phrase> said = rows.stream()
                .filter(row -> row.share().part() > 0 && row.percentage().isPresent())
                .map(row -> Phrase.of("tally.PERCENTAGE", "reading", row.reading(), "percentage", row.percentage()))
                .toList();
        return Phrase.of("tally.PERCENTAGES", "rows", said);
    }
}
