package io.github.promisemodel.reports.text;

import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.reference.Basis;
import io.github.promisemodel.reports.words.ShortNames;
import io.github.promisemodel.rollup.CountedEntry;
import io.github.promisemodel.rollup.Group;
import io.github.promisemodel.rollup.RollUp;
import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.status.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The entries behind each count, by what part of the document says so. */
final class BehindCounts<S extends Enum<S>> {

    private static final int LABEL = 28;

    private final Group<S> total;
    private final List<CountedEntry<S>> datedWithin;
    private final ShortNames names;

    BehindCounts(RollUp<S> rollUp) {
        this.total = rollUp.explain();
        this.datedWithin = rollUp.datedWithin();
        this.names =
                new ShortNames(total.entries().stream().map(CountedEntry::entry).toList());
    }

    void addTo(Page page, String noun) {
        page.heading("Behind the counts of " + noun + "s");
        Table table = new Table(LABEL, Page.WIDTH - 3 - LABEL);
        for (Reading<S> reading : readings()) {
            List<CountedEntry<S>> entries = total.entries(reading);
            table.row(entries.size() + " " + ConstantWords.of(reading), byBasis(entries, BehindCounts::basis));
            if (reading.isOpen()) {
                for (CountedEntry<S> counted : entries) {
                    table.row("", names.of(counted.entry()) + " " + printed(counted));
                }
            }
        }
        List<String> within = datedWithin.stream()
                .map(counted -> names.of(counted.entry())
                        + counted.standing()
                                .within()
                                .map(period -> " within " + period)
                                .orElse(""))
                .toList();
        if (!within.isEmpty()) {
            table.row(within.size() + " dated within a period", String.join(", ", within));
        }
        List<CountedEntry<S>> leftOut = total.entries().stream()
                .filter(counted -> counted.leftOut().isPresent())
                .toList();
        if (!leftOut.isEmpty()) {
            table.row(
                    leftOut.size() + " left out",
                    leftOut.stream()
                            .map(counted -> names.of(counted.entry())
                                    + counted.leftOut()
                                            .map(why -> " (" + ConstantWords.of(why) + ")")
                                            .orElse(""))
                            .collect(Collectors.joining(", ")));
        }
        for (DispositionKind kind : DispositionKind.values()) {
            List<CountedEntry<S>> entries = total.entries().stream()
                    .filter(counted -> kind(counted).equals(Optional.of(kind)))
                    .toList();
            if (!entries.isEmpty()) {
                table.row(
                        entries.size() + " " + ConstantWords.of(kind),
                        byBasis(entries, BehindCounts::dispositionBasis));
            }
        }
        page.add(2, table);
    }

    private TreeSet<Reading<S>> readings() {
        return total.entries().stream()
                .filter(counted -> counted.leftOut().isEmpty())
                .map(counted -> counted.standing().reading())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String byBasis(List<CountedEntry<S>> entries, Function<CountedEntry<S>, String> basisOf) {
        Map<String, List<String>> byBasis = new LinkedHashMap<>();
        for (CountedEntry<S> counted : entries) {
            byBasis.computeIfAbsent(basisOf.apply(counted), basis -> new ArrayList<>())
                    .add(names.of(counted.entry()));
        }
        return byBasis.entrySet().stream()
                .map(basis ->
                        basis.getValue().size() + " " + basis.getKey() + ": " + String.join(", ", basis.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static <S extends Enum<S>> String basis(CountedEntry<S> counted) {
        List<String> bases = counted.standing().assessments().stream()
                .map(Assessment::getBasis)
                .map(BehindCounts::words)
                .distinct()
                .toList();
        return bases.isEmpty() ? "with no assessment" : "by " + ConstantWords.LABELS.list(bases);
    }

    private static String dispositionBasis(CountedEntry<?> counted) {
        return "by " + words(counted.entry().getDisposition().flatMap(Disposition::getBasis));
    }

    private static String words(Optional<Basis> basis) {
        return basis.map(ConstantWords::of).orElse("the plan's own entry");
    }

    private static Optional<DispositionKind> kind(CountedEntry<?> counted) {
        return counted.entry().getDisposition().map(Disposition::getKind);
    }

    private static <S extends Enum<S>> String printed(CountedEntry<S> counted) {
        return counted.standing().assessments().stream()
                .map(assessment -> "is printed as "
                        + assessment
                                .getAsPrinted()
                                .map(words -> '"' + words + '"')
                                .orElse("no words")
                        + assessment
                                .getBasis()
                                .map(basis -> " (" + ConstantWords.of(basis) + ")")
                                .orElse(""))
                .collect(Collectors.joining(" and "));
    }
}
