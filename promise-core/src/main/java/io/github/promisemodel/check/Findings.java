package io.github.promisemodel.check;

import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.fields.PlacedEntity;
import io.github.promisemodel.fields.PlanText;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.plan.EntryNames;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.words.MessageText;
import io.github.promisemodel.words.Phrase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gathers findings while a plan is walked. */
final class Findings {

    /** Of a longer text nothing is repeated: it is no word, and may be about a person. */
    private static final int LONGEST_REPEATED = 40;

    private final EntryNames names;
    private final List<Finding> findings = new ArrayList<>();

    Findings(Plan plan) {
        this.names = EntryNames.of(plan);
    }

    /** What an entry is called in a message. */
    Phrase name(Entry<?> entry) {
        return names.phrase(entry);
    }

    /** What a measure is of: an entry, an area or the plan. */
    Phrase owner(PlacedEntity<Measure> measure) {
        Entry<?> entry = measure.entry();
        return entry == null ? measure.parent().orElseThrow().phrase() : name(entry);
    }

    /** The field of a named thing that an entity stands under, such as its baseline; empty if it has a name of its own. */
    static Optional<Phrase> part(PlacedEntity<?> placed) {
        return placed.fields().isNamed()
                ? Optional.empty()
                : placed.path().field().map(Phrase::ofField);
    }

    /** A word that is not understood, as a message repeats it: itself if it is short and plain, otherwise how long it is. */
    static Object repeated(String word) {
        return MessageText.of(word, LONGEST_REPEATED).equals(word)
                ? word
                : Phrase.of("check.NOT_REPEATED", "length", word.codePointCount(0, word.length()));
    }

    /** Words that are not understood, as {@link #repeated(String)} repeats each. */
    static List<Object> repeated(List<String> words) {
        return words.stream().map(Findings::repeated).toList();
    }

    /** Adds a finding; the arguments are names and values in turn. */
    void add(FindingCode code, PlanPath path, @Nullable Entry<?> entry, Object... arguments) {
        add(code, path, Optional.ofNullable(entry).map(Entry::getId), arguments);
    }

    /** Adds a finding about a measure; what it is of and its title come first among the arguments. */
    void addOf(PlacedEntity<Measure> measure, FindingCode code, PlanPath path, @Nullable Object... arguments) {
        List<@Nullable Object> named = new ArrayList<>(
                List.of("thing", owner(measure), "title", measure.entity().getTitle()));
        named.addAll(Arrays.asList(arguments));
        add(code, path, measure.entry(), named.toArray());
    }

    /** Adds a finding about a text; the thing that it is about is what the text belongs to. */
    void add(FindingCode code, PlanText text, Object... arguments) {
        List<Object> named = new ArrayList<>(List.of("thing", text.thing()));
        named.addAll(Arrays.asList(arguments));
        add(code, text.path(), text.entry(), named.toArray());
    }

    /**
     * Adds a finding about two dates of one thing if the later is before the earlier beyond doubt: 2024 is not before 2024-06. It is
     * at the path of one of the two.
     */
    void inOrder(
            String kind,
            Phrase thing,
            @Nullable Entry<?> entry,
            Optional<PartialDate> earlier,
            Optional<PartialDate> later,
            PlanPath path) {
        if (earlier.isPresent()
                && later.filter(date -> date.isBefore(earlier.get())).isPresent()) {
            outOfOrder(kind, thing, entry, earlier.get(), later.get(), path);
        }
    }

    /** Adds a finding about a date that cannot follow an earlier one as it does. */
    void outOfOrder(
            String kind, Object thing, @Nullable Entry<?> entry, PartialDate earlier, PartialDate date, PlanPath path) {
        add(
                FindingCode.DATES_OUT_OF_ORDER,
                path,
                entry,
                "kind",
                kind,
                "thing",
                thing,
                "date",
                date,
                "earlier",
                earlier);
    }

    private void add(FindingCode code, PlanPath path, Optional<String> entry, Object... arguments) {
        findings.add(new Finding(code, path, entry, Phrase.ofKind("check." + code, arguments)));
    }

    List<Finding> inPlanOrder() {
        List<Finding> ordered = new ArrayList<>(findings);
        ordered.sort((a, b) -> a.path().compareTo(b.path()));
        return List.copyOf(ordered);
    }
}
