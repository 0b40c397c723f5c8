package io.github.promisemodel.office.imports;

import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.office.sheet.SheetCell;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.status.StatusScheme;
import io.github.promisemodel.status.Wording;
import io.github.promisemodel.words.MessageText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How an entry stands, as its row says: the words of the scheme are kept, and no other words are guessed at. */
final class RowStatus {

    private static final int MOST_WORDS = 20;

    private RowStatus() {}

    /** The assessment of a row; empty if it says nothing of how the entry stands. */
    static <S extends Enum<S>> Optional<Assessment<S>> assessment(
            RowValues row, Class<S> scale, String id, Optional<PartialDate> asked) {
        Optional<SheetCell> status = row.cell(SheetField.STATUS).filter(cell -> !row.isNoValue(cell));
        Optional<String> update = row.note(SheetField.UPDATE);
        Optional<String> next = row.note(SheetField.NEXT_STEP);
        Optional<String> recovery = row.note(SheetField.RECOVERY_NOTE);
        Optional<Integer> percent = row.percentComplete();
        if (status.isEmpty() && update.isEmpty() && next.isEmpty() && recovery.isEmpty() && percent.isEmpty()) {
            return Optional.empty();
        }
        Optional<PartialDate> asOf = asOf(row, asked);
        Assessment.Builder<S> assessment = Assessment.builder(scale)
                .note(update)
                .nextStep(next)
                .recoveryNote(recovery)
                .percentComplete(percent);
        status.ifPresent(cell -> state(row, scale, cell, assessment));
        return asOf.map(date -> assessment.asOf(date).id(id + "@" + date).build());
    }

    private static Optional<PartialDate> asOf(RowValues row, Optional<PartialDate> asked) {
        Optional<SheetCell> own = row.cell(SheetField.STATUS_DATE);
        if (own.isPresent()) {
            return row.date(own.get());
        }
        Optional<PartialDate> date =
                asked.or(() -> row.sheet().asOf()).or(() -> row.map().asOf());
        if (date.isEmpty()) {
            row.rejectRow(
                    SheetField.STATUS_DATE,
                    "its status has no date; write it in a column that is STATUS_DATE, give asOf in the map, or ask with --as-of");
        }
        return date;
    }

    /** Words of the scheme are kept alone, so that the scheme says what they mean; a status by its own name is stated. */
    private static <S extends Enum<S>> void state(
            RowValues row, Class<S> scale, SheetCell cell, Assessment.Builder<S> assessment) {
        StatusScheme scheme = row.map().statusScheme();
        String words = cell.words();
        if (scheme.find(scale, words).isPresent()) {
            assessment.asPrinted(words);
            return;
        }
        Optional<Reading<S>> named = named(scale, words);
        if (named.isPresent()) {
            assessment.reading(named.get()).asPrinted(words);
        } else {
            row.reject(cell, unknown(scheme, scale));
        }
    }

    private static <S extends Enum<S>> Optional<Reading<S>> named(Class<S> scale, String words) {
        String name = words.strip().toUpperCase(Locale.ROOT).replaceAll("[ -]", "_");
        return Arrays.stream(scale.getEnumConstants())
                .filter(status -> status.name().equals(name))
                .map(Reading::of)
                .findFirst();
    }

    /** What is said of words that are no status: the words there are. */
    static <S extends Enum<S>> String unknown(StatusScheme scheme, Class<S> scale) {
        List<? extends Wording<?>> wordings = scale == ActionStatus.class ? scheme.getActions() : scheme.getBenefits();
        List<String> words = wordings.stream()
                .flatMap(wording -> wording.getWords().stream())
                .toList();
        return "is no status; the map's statusScheme has "
                + (words.isEmpty()
                        ? "no words"
                        : words.stream().limit(MOST_WORDS).map(MessageText::of).collect(Collectors.joining(", ")))
                + ", and the statuses are "
                + Arrays.stream(scale.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }

    /** The one status that words mean of a measure; others are rejected. */
    static <S extends Enum<S>> Optional<S> one(RowValues row, Class<S> scale, SheetCell cell) {
        StatusScheme scheme = row.map().statusScheme();
        Optional<S> status = scheme.find(scale, cell.words())
                .map(Wording::getReading)
                .or(() -> named(scale, cell.words()))
                .flatMap(Reading::status);
        if (status.isEmpty()) {
            row.reject(cell, unknown(scheme, scale));
        }
        return status;
    }
}
