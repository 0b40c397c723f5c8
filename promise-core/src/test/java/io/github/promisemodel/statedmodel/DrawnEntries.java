package io.github.promisemodel.statedmodel;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.action.DueExtension;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.assessment.Review;
import io.github.promisemodel.assessment.ReviewState;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.reference.EntryLink;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.status.NotAssessedReason;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.status.StatusScheme;
import io.github.promisemodel.status.Wording;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Entries with histories, drawn with everything that plays a part in a reckoning, from few dates, so that they meet. */
final class DrawnEntries {

    static final List<PartialDate> DATES = List.of(
            PartialDate.parse("2022"),
            PartialDate.parse("2023-03"),
            PartialDate.parse("2023-03-31"),
            PartialDate.parse("2024"),
            PartialDate.parse("2024-02-10"),
            PartialDate.parse("2024-01/2024-06"),
            PartialDate.parse("2024-12-31"));
    static final List<ActionStatus> ACTIONS =
            List.of(ActionStatus.IN_PROGRESS, ActionStatus.ON_TARGET, ActionStatus.COMPLETE);
    static final List<BenefitStatus> BENEFITS = List.of(BenefitStatus.values());
    static final List<String> WORDS = List.of("Going well", "Done", "Stopped", "Carried on", "Merged", "Hm");

    private static final List<DispositionKind> KINDS = List.of(
            DispositionKind.CARRIED_FORWARD,
            DispositionKind.CARRIED_FORWARD,
            DispositionKind.CARRIED_FORWARD,
            DispositionKind.CARRIED_FORWARD,
            DispositionKind.CARRIED_FORWARD,
            DispositionKind.SUPERSEDED,
            DispositionKind.SUPERSEDED,
            DispositionKind.WITHDRAWN,
            DispositionKind.WITHDRAWN,
            DispositionKind.CLOSED);

    private final Drawing drawing;

    private final Features features;

    DrawnEntries(Drawing drawing, Features features) {
        this.drawing = drawing;
        this.features = features;
    }

    /** What some of the words mean. */
    StatusScheme scheme() {
        StatusScheme.Builder scheme = StatusScheme.builder();
        for (String words : WORDS.subList(0, WORDS.size() - 1)) {
            scheme.addAction(wording(ActionStatus.class, ACTIONS, words));
            scheme.addBenefit(wording(BenefitStatus.class, BENEFITS, words));
        }
        return scheme.build();
    }

    private <S extends Enum<S>> Wording<S> wording(Class<S> scale, List<S> statuses, String words) {
        Wording.Builder<S> wording = Wording.builder(scale).addWords(words.toUpperCase(Locale.ROOT));
        if (drawing.percent(60)) {
            wording.reading(reading(scale, statuses));
        }
        if (drawing.percent(50)) {
            wording.disposition(drawing.of(List.of(DispositionKind.values())));
        }
        return wording.build();
    }

    Action action(String id) {
        Action.Builder action = Action.builder()
                .id(id)
                .title(title())
                .contextual(drawing.percent(8))
                .addAllAssessments(assessments(ActionStatus.class, ACTIONS))
                .disposition(disposition());
        if (drawing.percent(8)) {
            action.added(date());
        }
        if (drawing.percent(25)) {
            action.due(date());
        }
        for (int i = drawing.percent(15) ? 1 + drawing.below(2) : 0; i > 0; i--) {
            DueExtension.Builder extension = DueExtension.builder().to(date());
            if (drawing.percent(60)) {
                extension.agreed(date());
            }
            action.addDueExtension(extension.build());
        }
        return action.build();
    }

    Benefit benefit(String id) {
        Benefit.Builder benefit = Benefit.builder()
                .id(id)
                .title(title())
                .contextual(drawing.percent(8))
                .addAllAssessments(assessments(BenefitStatus.class, BENEFITS))
                .disposition(disposition());
        if (drawing.percent(8)) {
            benefit.added(date());
        }
        return benefit.build();
    }

    private String title() {
        return "Work " + drawing.below(3);
    }

    private PartialDate date() {
        return drawing.of(DATES);
    }

    private Optional<Disposition> disposition() {
        if (!drawing.percent(30)) {
            return Optional.empty();
        }
        Disposition.Builder disposition = Disposition.builder().kind(drawing.of(KINDS));
        if (drawing.percent(50)) {
            disposition.date(date());
        }
        for (int i = drawing.percent(75) ? 1 + drawing.below(2) : 0; i > 0; i--) {
            disposition.addTo(link());
        }
        return Optional.of(disposition.build());
    }

    /** To the next plan, to the plan itself, or to another; to an entry that is there, or is not. */
    private EntryLink link() {
        EntryLink.Builder link = EntryLink.builder();
        String plan = drawing.of(List.of("next", "next", "next", "next", "other", "plan", ""));
        if (!plan.isEmpty()) {
            link.plan(plan);
        }
        if (plan.isEmpty() || drawing.percent(85)) {
            link.entry(drawing.of(List.of("1", "1", "1", "1", "2", "3", "9")));
        }
        return link.build();
    }

    private <S extends Enum<S>> List<Assessment<S>> assessments(Class<S> scale, List<S> statuses) {
        List<Assessment<S>> assessments = new ArrayList<>();
        for (int i = drawing.of(List.of(0, 1, 1, 1, 1, 1, 2, 2, 3)); i > 0; i--) {
            Assessment.Builder<S> assessment =
                    Assessment.builder(reading(scale, statuses)).asOf(date());
            if (drawing.percent(25)) {
                assessment.id(drawing.of(List.of("x", "y", "z")));
            }
            if (drawing.percent(20)) {
                assessment.supersedes(drawing.of(List.of("x", "y", "z")));
            }
            if (drawing.percent(15)) {
                assessment.recordedAt(Instant.parse("2025-01-0" + (1 + drawing.below(3)) + "T10:00:00Z"));
            }
            if (drawing.percent(20)) {
                assessment.asPrinted(drawing.of(WORDS));
            }
            for (int r = features.reviews() && drawing.percent(15) ? 1 + drawing.below(2) : 0; r > 0; r--) {
                assessment.addReview(Review.of(drawing.of(List.of(ReviewState.values()))));
            }
            Assessment<S> drawn = assessment.build();
            assessments.add(
                    drawn.getReading().isNotAssessed() && drawing.percent(15)
                            ? drawn.toBuilder()
                                    .reason(NotAssessedReason.NOT_DUE)
                                    .build()
                            : drawn);
        }
        return assessments;
    }

    private <S extends Enum<S>> Reading<S> reading(Class<S> scale, List<S> statuses) {
        Set<S> allowed = EnumSet.noneOf(scale);
        for (int i = drawing.of(List.of(0, 1, 1, 1, 1, 1, 1, 2, 2, 3)); i > 0; i--) {
            allowed.add(drawing.of(statuses));
        }
        return allowed.isEmpty() ? Reading.notAssessed(scale) : Reading.of(allowed);
    }
}
