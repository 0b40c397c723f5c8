package io.github.promisemodel.check;

import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.assessment.Standing;
import io.github.promisemodel.fields.ActionFields;
import io.github.promisemodel.fields.AssessmentFields;
import io.github.promisemodel.fields.BenefitFields;
import io.github.promisemodel.fields.EntityFields;
import io.github.promisemodel.fields.FigureKeyWords;
import io.github.promisemodel.fields.PlacedEntity;
import io.github.promisemodel.fields.PlanFields;
import io.github.promisemodel.fields.PublishedFields;
import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.status.StatusScheme;
import io.github.promisemodel.status.Wording;
import io.github.promisemodel.words.Phrase;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that are not understood, and words of one date that disagree. */
final class WordCheck implements EntityCheck {

    private final Plan plan;
    private final Findings found;

    WordCheck(Plan plan, Findings found) {
        this.plan = plan;
        this.found = found;
    }

    @Override
    public void subscribe(EntityVisits visits) {
        visits.on(PlanFields.PLAN, (checked, path) -> scheme());
        printed(visits, AssessmentFields.OF_ACTION, plan.getStatusScheme().getActions());
        printed(visits, AssessmentFields.OF_BENEFIT, plan.getStatusScheme().getBenefits());
        visits.on(ActionFields.ACTION, this::entry);
        visits.on(BenefitFields.BENEFIT, this::entry);
        visits.on(PublishedFields.PUBLISHED_FIGURE, this::figure);
    }

    private void scheme() {
        StatusScheme scheme = plan.getStatusScheme();
        wordings(scheme.getActions(), "actions");
        wordings(scheme.getBenefits(), "benefits");
    }

    private <S extends Enum<S>> void wordings(List<Wording<S>> wordings, String field) {
        for (int i = 0; i < wordings.size(); i++) {
            Wording<S> wording = wordings.get(i);
            if (!wording.getUnknownStatus().isEmpty()) {
                found.add(
                        FindingCode.UNKNOWN_STATUS,
                        PlanPath.PLAN.at("statusScheme").at(field, i),
                        null,
                        "kind",
                        "WORDING",
                        "words",
                        wording.getWords(),
                        "status",
                        wording.getUnknownStatus(),
                        "scale",
                        choices(wording.getReading().scale()));
            }
        }
    }

    /** The words of a scale are listed once, for many findings may name them. */
    private <S extends Enum<S>> void printed(
            EntityVisits visits, EntityFields<Assessment<S>, ?> assessments, List<Wording<S>> wordings) {
        List<String> known = words(wordings);
        visits.onPlaced(assessments, placed -> assessment(placed, wordings, known));
    }

    private static List<String> words(List<? extends Wording<?>> wordings) {
        return wordings.stream().flatMap(wording -> wording.getWords().stream()).toList();
    }

    private <S extends Enum<S>> void assessment(
            PlacedEntity<Assessment<S>> placed, List<Wording<S>> wordings, List<String> known) {
        Assessment<S> assessment = placed.entity();
        Entry<?> entry = Objects.requireNonNull(placed.entry());
        if (!wordings.isEmpty()) { // a plan without a scheme has no words to know
            assessment
                    .getAsPrinted()
                    .filter(words -> wordings.stream().noneMatch(wording -> wording.matches(words)))
                    .ifPresent(words -> found.add(
                            FindingCode.UNKNOWN_WORDING,
                            placed.path(),
                            entry,
                            "thing",
                            found.name(entry),
                            "words",
                            words,
                            "known",
                            known));
        }
        if (!assessment.getUnknownStatus().isEmpty()) {
            found.add(
                    FindingCode.UNKNOWN_STATUS,
                    placed.path(),
                    entry,
                    "kind",
                    "ASSESSMENT",
                    "thing",
                    found.name(entry),
                    "status",
                    assessment.getUnknownStatus(),
                    "scale",
                    choices(assessment.getReading().scale()));
        }
    }

    private <S extends Enum<S>> void entry(Entry<S> entry, PlanPath path) {
        // Assessments of one date may stand, give way to others, and stand again.
        Set<List<Assessment<S>>> told = new HashSet<>();
        entry.getHistory().standings().values().forEach(standing -> {
            if (standing.isDisagreement() && told.add(standing.assessments())) {
                tie(entry, path, standing);
            }
        });
    }

    private <S extends Enum<S>> void tie(Entry<S> entry, PlanPath path, Standing<S> standing) {
        List<Phrase> said = standing.assessments().stream()
                .map(assessment ->
                        Phrase.of("check.SAID", "reading", assessment.getReading(), "basis", assessment.getBasis()))
                .toList();
        found.add(
                FindingCode.TIED_ASSESSMENTS,
                path.at("assessments"),
                entry,
                "thing",
                found.name(entry),
                "said",
                said,
                "reading",
                standing.reading());
    }

    private void figure(PublishedFigure figure, PlanPath path) {
        figure.getCounts()
                .keySet()
                .forEach(key -> key(figure, key, path.at("counts").atKey(key)));
        figure.getPercentages()
                .keySet()
                .forEach(key -> key(figure, key, path.at("percentages").atKey(key)));
        for (int i = 0; i < figure.getOpen().size(); i++) {
            PlanPath at = path.at("open", i);
            figure.getOpen().get(i).getStatus().forEach(key -> key(figure, key, at));
        }
        figure.getCombined()
                .ifPresent(combined -> combined.getStatus().forEach(key -> key(figure, key, path.at("combined"))));
        figure.getListedAs().ifPresent(key -> key(figure, key, path.at("listedAs")));
    }

    private void key(PublishedFigure figure, String key, PlanPath path) {
        Set<String> known = keys(figure.getOf());
        if (!known.contains(key)) {
            found.add(
                    FindingCode.UNKNOWN_KEY,
                    path,
                    null,
                    "of",
                    figure.getOf(),
                    "key",
                    key,
                    "known",
                    known.stream().map(WordCheck::inWords).toList());
        }
    }

    private static Set<String> keys(FigureSubject subject) {
        Stream<? extends Enum<?>> statuses = switch (subject) {
            case ACTIONS ->
                Stream.concat(Arrays.stream(ActionStatus.values()), Arrays.stream(DispositionKind.values()));
            case BENEFITS ->
                Stream.concat(Arrays.stream(BenefitStatus.values()), Arrays.stream(DispositionKind.values()));
            case AREAS, CALLS_TO_ACTION -> Stream.empty();
        };
        return Stream.of(
                        statuses.map(Enum::name),
                        Arrays.stream(Foundation.values()).map(Enum::name),
                        Stream.of(PublishedFigure.EXTENDED, PublishedFigure.OVERDUE, PublishedFigure.NOT_ASSESSED))
                .flatMap(Function.identity())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** A key as it is written in a plan, which another phrasebook may say in words. */
    private static Phrase inWords(String key) {
        return Phrase.of("check.KEY", "key", key, "words", FigureKeyWords.value(key));
    }

    private static List<Enum<?>> choices(Class<? extends Enum<?>> scale) {
        return List.of(scale.getEnumConstants());
    }
}
