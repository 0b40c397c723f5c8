package io.github.promisemodel.statedmodel;

import io.github.promisemodel.published.FigureBase;
import io.github.promisemodel.reconcile.ComparedWith;
import io.github.promisemodel.reconcile.FigureKey;
import io.github.promisemodel.tally.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What the model says of one published number, or of several together, compared with one thing.
 *
 * @param with what it is compared with
 * @param keys which number of the figure it is
 * @param verdict what that says of it
 * @param counted what is counted; absent if nothing is, or if the rules do not say it
 * @param roundings the names of the roundings that give a percentage
 * @param joint how counts claimed together can hold
 * @param ofParts whether these are ways of the areas and not of the entries
 * @param fits the bases under which the figure would not differ
 */
record Line(
        ComparedWith with,
        List<FigureKey> keys,
        Verdict verdict,
        Optional<Range> counted,
        SortedSet<String> roundings,
        Optional<Together> joint,
        boolean ofParts,
        List<String> fits) {

    Line(
            ComparedWith with,
            List<FigureKey> keys,
            Verdict verdict,
            Optional<Range> counted,
            SortedSet<String> roundings,
            Optional<Together> joint) {
        this(with, keys, verdict, counted, roundings, joint, false, List.of());
    }

    static Line of(ComparedWith with, FigureKey key, Verdict verdict) {
        return new Line(with, List.of(key), verdict, Optional.empty(), new TreeSet<>(), Optional.empty());
    }

    static Line count(ComparedWith with, FigureKey key, long published, Range counted) {
        return new Line(
                with,
                List.of(key),
                counted.verdict(published),
                Optional.of(counted),
                new TreeSet<>(),
                Optional.empty());
    }

    /** Not decided, for it may be the one or the other. */
    Line orElse(Line other) {
        SortedSet<String> either = new TreeSet<>(roundings);
        either.addAll(other.roundings);
        Optional<Range> both = counted.map(range -> range.with(other.counted.orElse(range)));
        return new Line(with, keys, Verdict.NOT_DECIDED, both, either, other.joint, ofParts, fits);
    }

    /** The same where it differs under CURRENT and some other bases fit. */
    Line fitting(List<FigureBase> bases, boolean isOpen) {
        List<String> names = bases.stream()
                .map(base -> base.getKind() + (base.getStatus().isEmpty() ? "" : " " + base.getStatus()))
                .toList();
        return new Line(with, keys, isOpen ? Verdict.NOT_DECIDED : verdict, counted, roundings, joint, ofParts, names);
    }

    Line withoutAnswers(List<FigureKey> ofKeys) {
        Optional<Together> changes = joint.map(each -> new Together(each.ways(), each.only(), each.changes(), 0));
        return new Line(with, ofKeys, verdict, counted, roundings, changes, ofParts, fits);
    }

    Line withoutJoint() {
        return new Line(with, keys, verdict, counted, roundings, Optional.empty(), ofParts, fits);
    }

    String name() {
        return with + " " + keys + (ofParts ? " of parts" : "");
    }
}
