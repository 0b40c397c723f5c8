package io.github.promisemodel.office.imports;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.action.DueExtension;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.office.imports.ImportChange.Kind;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.words.MessageText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * An entry that is in the plan already, with what a newer sheet says of it. Assessments are appended, a due date that moved is an
 * extension, and what the sheet does not say stays as it is.
 */
final class EntryUpdate {

    private final ImportReport report;

    EntryUpdate(ImportReport report) {
        this.report = report;
    }

    Action action(Action known, Action now) {
        String name = known.getDisplayName();
        String id = known.getId();
        Action.Builder updated = known.toBuilder();
        retell(name, id, "title", Optional.of(known.getTitle()), Optional.of(now.getTitle()), updated::title);
        retell(name, id, "owner", known.getOwner(), now.getOwner(), updated::owner);
        retell(
                name,
                id,
                "words of its due date",
                known.getDueAsPrinted(),
                now.getDueAsPrinted(),
                updated::dueAsPrinted);
        retell(name, id, "start", known.getStart(), now.getStart(), updated::start);
        retell(name, id, "note", known.getNote(), now.getNote(), updated::note);
        Optional<PartialDate> due = latestDue(known);
        if (now.getDue().isPresent() && !now.getDue().equals(due)) {
            if (due.isEmpty()) {
                updated.due(now.getDue());
            } else {
                updated.addDueExtensions(DueExtension.of(now.getDue().get()));
            }
            report.change(
                    id,
                    Kind.DUE,
                    name + ": due " + now.getDue().get()
                            + due.map(was -> "; it was " + was).orElse(""));
        }
        if (!now.getMilestones().isEmpty()) {
            var renewed = RowMilestones.renewed(known.getMilestones(), now.getMilestones());
            retell(
                    name,
                    id,
                    "milestones",
                    Optional.of(known.getMilestones()),
                    Optional.of(renewed),
                    updated::milestones);
        }
        if (!now.getBenefits().isEmpty()) {
            retell(
                    name,
                    id,
                    "benefits",
                    Optional.of(known.getBenefits()),
                    Optional.of(now.getBenefits()),
                    updated::benefits);
        }
        return updated.assessments(assessments(name, id, known.getAssessments(), now.getAssessments()))
                .measures(measures(known.getMeasures(), now.getMeasures()))
                .build();
    }

    private static Optional<PartialDate> latestDue(Action action) {
        List<DueExtension> extensions = action.getDueExtensions();
        return extensions.isEmpty()
                ? action.getDue()
                : Optional.of(extensions.get(extensions.size() - 1).getTo());
    }

    Benefit benefit(Benefit known, Benefit now) {
        String name = known.getDisplayName();
        String id = known.getId();
        Benefit.Builder updated = known.toBuilder();
        retell(name, id, "title", Optional.of(known.getTitle()), Optional.of(now.getTitle()), updated::title);
        retell(name, id, "owner", known.getOwner(), now.getOwner(), updated::owner);
        retell(name, id, "accountable role", known.getAccountable(), now.getAccountable(), updated::accountable);
        retell(name, id, "note", known.getNote(), now.getNote(), updated::note);
        if (now.getDue().isPresent() && !now.getDue().equals(known.getDue())) {
            updated.due(now.getDue());
            report.change(
                    id,
                    Kind.DUE,
                    name + ": due " + now.getDue().get()
                            + known.getDue().map(was -> "; it was " + was).orElse(""));
        }
        return updated.assessments(assessments(name, id, known.getAssessments(), now.getAssessments()))
                .measures(measures(known.getMeasures(), now.getMeasures()))
                .build();
    }

    private <T> void retell(String name, String id, String what, Optional<T> before, Optional<T> now, Consumer<T> set) {
        if (now.isPresent() && !now.equals(before)) {
            set.accept(now.get());
            report.change(
                    id,
                    Kind.RETOLD,
                    name + ": its " + what
                            + (now.get() instanceof List<?> || before.isEmpty()
                                    ? " changed"
                                    : " is now " + MessageText.quoted(now.get().toString(), '"') + "; it was "
                                            + MessageText.quoted(before.get().toString(), '"')));
        }
    }

    // ------------------------------------------------------------------------

    /** Those there were, and behind them those that say something new. One of the same date takes the place of the one before it. */
    private <S extends Enum<S>> List<Assessment<S>> assessments(
            String name, String id, List<Assessment<S>> known, List<Assessment<S>> now) {
        List<Assessment<S>> all = new ArrayList<>(known);
        for (Assessment<S> each : now) {
            if (all.stream().anyMatch(before -> said(before).equals(said(each)))) {
                continue;
            }
            List<Assessment<S>> ofDate = all.stream()
                    .filter(before -> before.getAsOf().equals(each.getAsOf()))
                    .toList();
            Optional<String> supersedes = ofDate.isEmpty()
                    ? Optional.empty()
                    : ofDate.get(ofDate.size() - 1).getId();
            all.add(
                    ofDate.isEmpty()
                            ? each
                            : each.toBuilder()
                                    .id(each.getId().orElse(id) + "-" + (ofDate.size() + 1))
                                    .supersedes(supersedes)
                                    .build());
            report.change(
                    id,
                    Kind.ASSESSED,
                    name + ": as of " + each.getAsOf() + " "
                            + each.getAsPrinted()
                                    .map(words -> MessageText.quoted(words, '"'))
                                    .orElse("an update")
                            + (ofDate.isEmpty() ? "" : ", in place of what was said of that date before"));
        }
        return all;
    }

    /** What an assessment says, without what tells it from others. */
    private static <S extends Enum<S>> Assessment<S> said(Assessment<S> assessment) {
        return assessment.toBuilder()
                .id(Optional.empty())
                .supersedes(Optional.empty())
                .recordedAt(Optional.empty())
                .recordedBy(Optional.empty())
                .source(Optional.empty())
                .basis(Optional.empty())
                .reviews(List.of())
                .evidence(List.of())
                .build();
    }

    List<Measure> measures(List<Measure> known, List<Measure> now) {
        Map<String, Measure> all = new LinkedHashMap<>();
        AreaDraft.put(all, known, Measure::getId);
        for (Measure each : now) {
            all.merge(each.getId(), each, this::measure);
        }
        return List.copyOf(all.values());
    }

    /** A measure with the observations, targets and statuses that a newer sheet adds. */
    Measure measure(Measure known, Measure now) {
        return MeasureUpdate.of(known, now, report);
    }
}
