package io.github.promisemodel.reports.figures;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.disclosure.SuppressionMark;
import io.github.promisemodel.movement.Position;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.PlacedMeasure;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reports.words.EntryNames;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.reports.words.NamePart;
import io.github.promisemodel.reports.words.Phrases;
import io.github.promisemodel.rollup.CountedEntry;
import io.github.promisemodel.tally.Bounds;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Cells of values, each shown in the words of the report. */
final class Cells {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Labels labels;
    private final Phrases phrases;

    Cells(Labels labels) {
        this.labels = labels;
        this.phrases = labels.phrases();
    }

    Cell count(long count) {
        return new Cell.Count(count, phrases.count(count));
    }

    Cell count(BigInteger count) {
        return new Cell.BigCount(count, phrases.number(new BigDecimal(count)));
    }

    Cell range(Bounds bounds) {
        return new Cell.Range(bounds, phrases.range(bounds));
    }

    Cell date(PartialDate date) {
        return Cell.date(date, phrases.date(date));
    }

    Cell date(Optional<PartialDate> date) {
        return date.map(this::date).orElse(Cell.EMPTY);
    }

    /** A moment to the minute, in the time of no place; scripts read the whole of it. */
    Cell moment(Optional<Instant> moment) {
        return moment.<Cell>map(at -> {
                    ZonedDateTime utc = at.atZone(ZoneOffset.UTC);
                    String shown =
                            labels.text("moment", phrases.date(PartialDate.of(utc.toLocalDate())), MINUTES.format(utc));
                    return new Cell.Words(at.toString(), shown, Cell.Origin.REPORT);
                })
                .orElse(Cell.EMPTY);
    }

    /** The words of a key. */
    Cell words(String key, Object... arguments) {
        return Cell.words(labels.text(key, arguments));
    }

    Cell word(Enum<?> constant) {
        return Cell.words(labels.word(constant));
    }

    Cell word(Optional<? extends Enum<?>> constant) {
        return constant.map(this::word).orElse(Cell.EMPTY);
    }

    /** What core says of something. */
    Cell sentence(Object said) {
        return Cell.sentence(labels.say(said));
    }

    /** One entry, an action or a benefit. */
    Cell entry(EntryNames names, Entry<?> entry) {
        return new Cell.Entries(List.of(NamePart.Name.of(entry.getId(), names.withKind(entry))), true);
    }

    /** One entry of another plan, or of another version of the plan. */
    Cell entryElsewhere(EntryNames names, Entry<?> entry) {
        return new Cell.Entries(List.of(NamePart.Name.of(entry.getId(), names.withKind(entry))), false);
    }

    /** What a measure is of: its entry or its area by name, or the whole plan. */
    Cell owner(EntryNames names, PlacedMeasure placed) {
        return placed.entry()
                .map(entry -> entry(names, entry))
                .or(() -> placed.area().map(this::ofArea))
                .orElseGet(() -> words("whole-plan"));
    }

    /** An area by its name, with what it is. */
    Cell ofArea(ImprovementArea area) {
        String name = labels.text("supposes.area", EntryNames.area(area));
        return new Cell.Entries(List.of(NamePart.Name.of(area.getId(), name)), false);
    }

    /** Names one after the other, whether or not of entries that the report has rows of; nothing where there are none. */
    static Cell names(Collection<? extends NamePart> names, String separator, boolean inPlan) {
        return names.isEmpty() ? Cell.EMPTY : new Cell.Entries(NamePart.joined(names, separator), inPlan);
    }

    /** What stands in the place of a number that counts too few people. */
    static Cell suppressed() {
        return Cell.words(SuppressionMark.SUPPRESSED.toString());
    }

    /** Entries by their names; nothing where there are none. */
    Cell entries(EntryNames names, Collection<? extends Entry<?>> entries) {
        return entries.isEmpty() ? Cell.EMPTY : new Cell.Entries(names.parts(entries), true);
    }

    /** Entries of another plan by their names there; nothing where there are none. */
    Cell entriesElsewhere(EntryNames names, Collection<? extends Entry<?>> entries) {
        return entries.isEmpty() ? Cell.EMPTY : new Cell.Entries(names.parts(entries), false);
    }

    /** Whether an entry is an action or a benefit. */
    Cell kind(Entry<?> entry) {
        return words(entry instanceof Action ? "column.action" : "column.benefit");
    }

    /** How an entry stands, or why it is left out of the count. */
    <S extends Enum<S>> Cell status(CountedEntry<S> counted) {
        return Cell.of(counted.leftOut()
                .map(why -> labels.leftOut().called(labels.text("left-out-as", labels.word(why))))
                .orElseGet(() -> labels.mark(counted.standing().reading())));
    }

    /** Where an entry is on one side of a movement. */
    <S extends Enum<S>> Cell position(Position<S> position) {
        return position.reading()
                .map(reading -> Cell.of(labels.mark(reading)))
                .orElseGet(() -> position.leftOut()
                        .map(why -> words("left-out-as", labels.word(why)))
                        .orElseGet(() -> words("not-in-the-plan")));
    }

    /** An area by its name; scripts read its id, by which they find it in the tables by area. */
    Cell area(ImprovementArea area) {
        String name = EntryNames.area(area);
        return new Cell.Entries(List.of(NamePart.Name.of(area.getId(), name)), false);
    }
}
