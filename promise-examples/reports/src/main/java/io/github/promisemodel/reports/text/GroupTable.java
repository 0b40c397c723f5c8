package io.github.promisemodel.reports.text;

import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.reports.words.Letters;
import io.github.promisemodel.rollup.CountedEntry;
import io.github.promisemodel.rollup.Group;
import io.github.promisemodel.rollup.GroupKey;
import io.github.promisemodel.rollup.Grouping;
import io.github.promisemodel.rollup.RollUp;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Reading;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A row for each group, with a letter for each of its entries. */
final class GroupTable {

    private static final int KEY = 6;
    private static final int STRIP = 12;
    private static final int COUNT = 13;
    private static final int TITLE = Page.WIDTH - 2 - KEY - 2 * STRIP - 2 * COUNT - 5;

    private final RollUp<ActionStatus> actions;
    private final RollUp<BenefitStatus> benefits;

    GroupTable(RollUp<ActionStatus> actions, RollUp<BenefitStatus> benefits) {
        this.actions = actions;
        this.benefits = benefits;
    }

    void addTo(Page page) {
        page.heading("By " + actions.grouping());
        Table table = new Table(KEY, TITLE, STRIP, COUNT, STRIP, COUNT)
                .row("", "", "actions", "complete", "benefits", "realised");
        for (GroupKey key : keys()) {
            table.row(cells(key));
        }
        page.add(2, table);
        legend(page);
        overlaps(page, actions.overlaps(), "action");
        overlaps(page, benefits.overlaps(), "benefit");
    }

    private Set<GroupKey> keys() {
        Set<GroupKey> keys = new LinkedHashSet<>();
        List<GroupKey> withoutId = new ArrayList<>();
        Stream.concat(
                        actions.groups().stream().map(Group::key),
                        benefits.groups().stream().map(Group::key))
                .forEach(key -> (key.id().isPresent() ? keys : withoutId).add(key));
        keys.addAll(withoutId);
        return keys;
    }

    private TextCell[] cells(GroupKey key) {
        String id = key.id().orElse("");
        boolean titled = !id.equals(key.title()) && key.id().isPresent();
        Optional<Group<ActionStatus>> ofActions = group(actions, key);
        Optional<Group<BenefitStatus>> ofBenefits = group(benefits, key);
        return new TextCell[] {
            TextCell.of(titled ? reference(id) : ""),
            TextCell.of(ConstantWords.of(actions.grouping(), key)),
            strip(ofActions),
            TextCell.of(count(ofActions, ActionStatus.COMPLETE)),
            strip(ofBenefits),
            TextCell.of(count(ofBenefits, BenefitStatus.BLUE))
        };
    }

    /** An area by its printed reference, which people know, rather than by its id. */
    private String reference(String id) {
        return actions.grouping() == Grouping.AREA
                ? actions.plans()
                        .get(0)
                        .findArea(id)
                        .flatMap(ImprovementArea::getReference)
                        .orElse(id)
                : id;
    }

    private static <S extends Enum<S>> Optional<Group<S>> group(RollUp<S> rollUp, GroupKey key) {
        return rollUp.groups().stream().filter(group -> group.key().equals(key)).findFirst();
    }

    private static <S extends Enum<S>> String count(Optional<Group<S>> group, S status) {
        return group.map(Group::tally)
                .filter(tally -> !tally.isEmpty())
                .map(tally -> ConstantWords.of(tally.bounds(status), tally.total()))
                .orElse("none");
    }

    private static <S extends Enum<S>> TextCell strip(Optional<Group<S>> group) {
        List<Span> letters = new ArrayList<>();
        for (CountedEntry<S> counted : group.map(Group::entries).orElse(List.of())) {
            Reading<S> reading = counted.standing().reading();
            char letter = counted.leftOut().isPresent() ? Letters.LEFT_OUT : Letters.of(reading);
            letters.add(new Span(String.valueOf(letter), Palette.colour(reading)));
        }
        return TextCell.of(letters);
    }

    private void legend(Page page) {
        String ofActions = letters(actions.explain());
        String ofBenefits = letters(benefits.explain());
        page.paragraph(
                2,
                "A letter an entry. Actions: " + ofActions + ". Benefits: " + ofBenefits
                        + ". Both: ? open, . not assessed, x left out.");
    }

    private static <S extends Enum<S>> String letters(Group<S> total) {
        Set<S> met = total.entries().stream()
                .flatMap(counted -> counted.standing().reading().status().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        return met.isEmpty()
                ? "none assessed"
                : met.stream()
                        .map(status -> Letters.of(status) + " " + ConstantWords.of(status))
                        .collect(Collectors.joining(", "));
    }

    private static void overlaps(Page page, long count, String noun) {
        if (count > 0) {
            page.paragraph(
                    2,
                    ConstantWords.number(count, noun) + " " + (count == 1 ? "counts" : "count")
                            + " in more than one group, and once in the total.");
        }
    }
}
