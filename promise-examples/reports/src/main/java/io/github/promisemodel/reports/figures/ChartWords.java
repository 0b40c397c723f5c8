package io.github.promisemodel.reports.figures;

import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reports.words.GroupingWords;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.reports.words.Phrases;
import io.github.promisemodel.rollup.Group;
import io.github.promisemodel.rollup.RollUp;
import io.github.promisemodel.scotland.Councils;
import io.github.promisemodel.tally.StatusTally;
import java.util.List;

/** What is written around the charts of one kind of entries: a title that is a fact, where it comes from, and what is not known. */
final class ChartWords {

    private final EntryKind kind;
    private final Labels labels;
    private final Phrases phrases;
    private final Cell source;
    private final Cell date;

    private ChartWords(EntryKind kind, Labels labels, Cell source, PartialDate asOf) {
        this.kind = kind;
        this.labels = labels;
        this.phrases = labels.phrases();
        this.source = source;
        this.date = Cell.date(asOf, phrases.date(asOf));
    }

    /** Of what is counted of the entries. */
    static ChartWords counted(EntryKind kind, Plan plan, PartialDate asOf, Labels labels) {
        return new ChartWords(kind, labels, source("chart.source.entries", plan, labels), asOf);
    }

    /** Of what the areas' own figures add up to. */
    static ChartWords ofAreas(EntryKind kind, Plan plan, PartialDate asOf, Labels labels) {
        return new ChartWords(kind, labels, source("chart.source.areas", plan, labels), asOf);
    }

    /** What the figures of a plan follow from. */
    static Cell source(String key, Plan plan, Labels labels) {
        return Cell.sentence(labels.text(key, plan.getTitle(), Councils.nameOf(plan.getCouncil())));
    }

    /** Around one bar of all entries; there is no chart of none. */
    <S extends Enum<S>> List<ChartCaption> total(StatusTally<S> tally, S best) {
        return tally.total() == 0
                ? List.of()
                : List.of(caption(new DoneWords(labels).said(kind, tally.bounds(best), tally.total()), tally));
    }

    /** Around a bar for each group. */
    <S extends Enum<S>> List<ChartCaption> groups(RollUp<S> rollUp, S best) {
        List<Group<S>> groups = rollUp.groups().stream()
                .filter(group -> group.key().id().isPresent() && group.tally().total() > 0)
                .toList();
        if (groups.size() < 2) {
            return total(rollUp.total(), best);
        }
        long least = groups.stream()
                .map(Group::tally)
                .filter(tally -> tally.bounds(best).least() == tally.total())
                .count();
        long most = groups.stream()
                .map(Group::tally)
                .filter(tally -> tally.bounds(best).most() == tally.total())
                .count();
        GroupingWords words = new GroupingWords(labels);
        String key;
        if (least == 0) {
            key = least == most ? "chart.groups.none." : "chart.groups.none-known.";
        } else {
            key = least == most ? "chart.groups.some." : "chart.groups.some-known.";
        }
        String title = labels.text(
                key + kind,
                phrases.count(least),
                phrases.count(groups.size()),
                words.several(rollUp.grouping()),
                phrases.count(most - least));
        return List.of(caption(title, rollUp.total()));
    }

    private ChartCaption caption(String title, StatusTally<?> tally) {
        long unknown = tally.openCount() + tally.notAssessed();
        return new ChartCaption(
                Cell.words(title),
                source,
                date,
                unknown == 0
                        ? Cell.EMPTY
                        : Cell.words(labels.text(
                                "chart.unknown",
                                phrases.count(tally.openCount()),
                                phrases.count(tally.notAssessed()))));
    }
}
