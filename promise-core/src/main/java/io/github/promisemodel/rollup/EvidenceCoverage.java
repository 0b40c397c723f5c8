package io.github.promisemodel.rollup;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.assessment.Evidence;
import io.github.promisemodel.assessment.EvidenceLevel;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanRecord;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.tally.Bounds;
import io.github.promisemodel.tally.Share;
import io.github.promisemodel.words.Phrase;
import io.github.promisemodel.words.Phrased;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * For how many entries of a group evidence is recorded as of a date, by its level, such as lived experience for 3 of 47
 * benefits. It says that there is some, and nothing about what it shows; where none is recorded there may be some all the same,
 * unless the plan {@linkplain Plan#recordsAsOf records} its evidence as of the date.
 *
 * <pre>{@code
 * EvidenceCoverage<BenefitStatus> evidence = RollUp.benefits(plan, asOf).evidence();
 * evidence.share(EvidenceLevel.EXPERIENCE);   // 3 of 47
 * evidence.bounds(EvidenceLevel.EXPERIENCE);  // 3 to 47
 * }</pre>
 *
 * <p>An entry has evidence as of a date if evidence whose date has begun by then, or that is undated, is listed with the entry
 * itself or with an assessment whose date has begun, or if one of its measures is observed by then; a measure states no level. An
 * engagement that is seen by then and heard people with lived experience is evidence of that level for the entries it names; one
 * that names areas and no entries, for all entries of those areas; one of the whole plan, for none in particular.
 * Entries that are left out of the denominator do not count. An entry with evidence of several levels counts for each of them.
 *
 * @param <S> the scale
 */
public final class EvidenceCoverage<S extends Enum<S>> implements Phrased {

    private long counted;
    private final List<CountedEntry<S>> without = new ArrayList<>();
    private final List<CountedEntry<S>> none = new ArrayList<>();
    private final List<CountedEntry<S>> ofNoLevel = new ArrayList<>();
    private final Map<EvidenceLevel, List<CountedEntry<S>>> byLevel = new EnumMap<>(EvidenceLevel.class);

    /** For how many more entries each level is left open. */
    private final Map<EvidenceLevel, Long> open = new EnumMap<>(EvidenceLevel.class);

    private EvidenceCoverage() {}

    static <S extends Enum<S>> EvidenceCoverage<S> of(Group<S> group, PartialDate asOf) {
        EvidenceCoverage<S> coverage = new EvidenceCoverage<>();
        Map<Plan, Boolean> listAll = new IdentityHashMap<>();
        Map<Plan, HeardEntries> heard = new IdentityHashMap<>();
        for (CountedEntry<S> entry : group.entries()) {
            if (entry.leftOut().isEmpty()) {
                boolean all = listAll.computeIfAbsent(
                        entry.plan(), plan -> plan.recordsAsOf(asOf).contains(PlanRecord.EVIDENCE));
                boolean isHeard = heard.computeIfAbsent(entry.plan(), plan -> HeardEntries.of(plan, asOf))
                        .isAbout(entry);
                coverage.add(entry, asOf, all, isHeard);
            }
        }
        return coverage;
    }

    private static List<Evidence> evidence(Entry<?> entry, PartialDate asOf) {
        List<Evidence> known = new ArrayList<>(entry.getEvidence());
        for (Assessment<?> assessment : entry.getAssessments()) {
            if (assessment.getAsOf().isBegunBy(asOf)) {
                known.addAll(assessment.getEvidence());
            }
        }
        known.removeIf(evidence -> !evidence.isSeenAsOf(asOf));
        return known;
    }

    private static boolean isObserved(Entry<?> entry, PartialDate asOf) {
        List<Measure> measures = entry instanceof Action action
                ? action.getMeasures()
                : entry instanceof Benefit benefit ? benefit.getMeasures() : List.of();
        return measures.stream().anyMatch(measure -> measure.isObservedBy(asOf));
    }

    /** Counts an entry, of a plan that may list all its evidence, about which people may have been heard. */
    private void add(CountedEntry<S> entry, PartialDate asOf, boolean listsAll, boolean isHeard) {
        counted++;
        List<Evidence> evidence = evidence(entry.entry(), asOf);
        EnumSet<EvidenceLevel> levels = EnumSet.noneOf(EvidenceLevel.class);
        evidence.forEach(each -> each.findLevel().ifPresent(levels::add));
        if (isHeard) {
            levels.add(EvidenceLevel.EXPERIENCE);
        }
        // a measure alone leaves nothing open where all evidence is listed: what it is evidence of would be listed too
        if (!listsAll || evidence.stream().anyMatch(each -> each.findLevel().isEmpty())) {
            EnumSet.complementOf(levels).forEach(level -> open.merge(level, 1L, Long::sum));
        }
        if (evidence.isEmpty() && !isHeard && !isObserved(entry.entry(), asOf)) {
            (listsAll ? none : without).add(entry);
            return;
        }
        if (levels.isEmpty()) {
            ofNoLevel.add(entry);
        }
        levels.forEach(level ->
                byLevel.computeIfAbsent(level, first -> new ArrayList<>()).add(entry));
    }

    /** {@return how many entries the shares are of: those that are not left out of the denominator} */
    public long counted() {
        return counted;
    }

    /**
     * The entries with evidence of a level.
     *
     * @param level the level
     * @return the entries in plan order
     */
    public List<CountedEntry<S>> entries(EvidenceLevel level) {
        return List.copyOf(byLevel.getOrDefault(level, List.of()));
    }

    /**
     * For how many entries evidence of a level is recorded.
     *
     * @param level the level
     * @return the share, the least that it can be; of nothing if there is no entry
     */
    public Share share(EvidenceLevel level) {
        return Share.of(entries(level).size(), counted);
    }

    /**
     * How many of the entries can have evidence of a level. At the least: those for which it is recorded. At the most: with them
     * all entries of a plan that does not {@linkplain Plan#recordsAsOf record} its evidence as of the date, and those with
     * evidence that states no level; only where all evidence is listed is its absence a no.
     *
     * <pre>{@code
     * evidence.bounds(EvidenceLevel.EXPERIENCE);   // 3 to 47
     * }</pre>
     *
     * @param level the level
     * @return the least and the most
     */
    public Bounds bounds(EvidenceLevel level) {
        long least = entries(level).size();
        return new Bounds(least, least + open.getOrDefault(level, 0L));
    }

    /** {@return the entries with evidence whose level is not stated, such as a measure, and with no other, in plan order} */
    public List<CountedEntry<S>> entriesOfNoLevel() {
        return List.copyOf(ofNoLevel);
    }

    /**
     * {@return the entries for which no evidence is recorded, in plan order; that is not to say that there is none. Those of
     * which it is to say so are {@link #entriesWithNone}}
     */
    public List<CountedEntry<S>> entriesWithout() {
        return List.copyOf(without);
    }

    /** {@return the entries that have no evidence, for their plan lists all it has, in plan order} */
    public List<CountedEntry<S>> entriesWithNone() {
        return List.copyOf(none);
    }

    /** {@return what is covered, such as {@code 0 NATIONAL, 4 ORGANISATIONAL, 3 EXPERIENCE, 40 with none recorded, of 47}} */
    @Override
    public String toString() {
        return phrase().toString();
    }

    /** {@return the same as a phrase, which can be said in other words than core's English} */
    @Override
    public Phrase phrase() {
        List<Phrase> levels = Arrays.stream(EvidenceLevel.values())
                .map(level ->
                        Phrase.of("rollup.OF_LEVEL", "count", entries(level).size(), "level", level))
                .toList();
        return Phrase.of(
                "rollup.EVIDENCE",
                "levels",
                levels,
                "ofNoLevel",
                Optional.of(ofNoLevel.size()).filter(count -> count > 0),
                "none",
                Optional.of(none.size()).filter(count -> count > 0),
                "without",
                Optional.of(without.size()).filter(count -> count > 0 || none.isEmpty()),
                "counted",
                counted);
    }
}
