package io.github.promisemodel.check;

import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.assessment.Standing;
import io.github.promisemodel.fields.ActionFields;
import io.github.promisemodel.fields.AssessmentFields;
import io.github.promisemodel.fields.BenefitFields;
import io.github.promisemodel.fields.MeantNames;
import io.github.promisemodel.fields.PlacedEntity;
import io.github.promisemodel.fields.PublishedFields;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.StatusScheme;
import io.github.promisemodel.status.Wording;
import io.github.promisemodel.words.Phrase;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Statuses and keys that are not understood, and assessments of one date that disagree. */
final class WordCheck implements EntityCheck {

    private final Plan plan;
    private final Findings found;
    private final Map<FigureSubject, KnownKeys> known = new EnumMap<>(FigureSubject.class);

    /** The words of the plan's scheme by their scale, gathered when one is looked for. */
    private final Map<Class<?>, MeantNames> schemes = new HashMap<>();

    WordCheck(Plan plan, Findings found) {
        this.plan = plan;
        this.found = found;
    }

    @Override
    public void subscribe(EntityVisits visits) {
        visits.onPlaced(AssessmentFields.OF_ACTION, this::assessment);
        visits.onPlaced(AssessmentFields.OF_BENEFIT, this::assessment);
        visits.on(ActionFields.ACTION, this::entry);
        visits.on(BenefitFields.BENEFIT, this::entry);
        visits.on(PublishedFields.PUBLISHED_FIGURE, this::figure);
    }

    private <S extends Enum<S>> void assessment(PlacedEntity<Assessment<S>> placed) {
        Assessment<S> assessment = placed.entity();
        if (!assessment.getUnknownStatus().isEmpty()) {
            Entry<?> entry = Objects.requireNonNull(placed.entry());
            Class<S> scale = assessment.getReading().scale();
            found.add(
                    FindingCode.UNKNOWN_STATUS,
                    placed.path(),
                    entry,
                    "kind",
                    "ASSESSMENT",
                    "thing",
                    found.name(entry),
                    "status",
                    Findings.repeated(assessment.getUnknownStatus()),
                    "scale",
                    choices(scale),
                    "meant",
                    MeantStatuses.of(scale).find(assessment.getUnknownStatus()),
                    "other",
                    MeantStatuses.subjectOfOther(scale, assessment.getUnknownStatus()),
                    "inScheme",
                    inScheme(assessment, scale));
        }
    }

    /** The words that the plan's scheme already has for what was written as a status. */
    private <S extends Enum<S>> Optional<String> inScheme(Assessment<S> assessment, Class<S> scale) {
        if (assessment.getUnknownStatus().size() != 1) {
            return Optional.empty();
        }
        return schemes.computeIfAbsent(scale, of -> wordsOf(plan.getStatusScheme(), of))
                .find(assessment.getUnknownStatus().get(0));
    }

    private static MeantNames wordsOf(StatusScheme scheme, Class<?> scale) {
        List<? extends Wording<?>> wordings = scale == ActionStatus.class ? scheme.getActions() : scheme.getBenefits();
        return MeantNames.of(wordings.stream()
                .flatMap(wording -> wording.getWords().stream())
                .toList());
    }

    private <S extends Enum<S>> void entry(Entry<S> entry, PlanPath path) {
        // Assessments of one date may stand, give way to others, and stand again.
        Set<List<Assessment<S>>> told = new HashSet<>();
        plan.historyOf(entry).standings().values().forEach(standing -> {
            if (standing.isDisagreement() && told.add(standing.assessments())) {
                tie(entry, path, standing);
            }
        });
    }

    private <S extends Enum<S>> void tie(Entry<S> entry, PlanPath path, Standing<S> standing) {
        List<Phrase> said = new ArrayList<>();
        for (int i = 0; i < standing.assessments().size(); i++) {
            said.add(Phrase.of(
                    "check.SAID",
                    "reading",
                    standing.readings().get(i),
                    "basis",
                    standing.assessments().get(i).getBasis()));
        }
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
        KnownKeys ofSubject = known.computeIfAbsent(figure.getOf(), KnownKeys::of);
        if (!ofSubject.names().contains(key)) {
            found.add(
                    FindingCode.UNKNOWN_KEY,
                    path,
                    null,
                    "of",
                    figure.getOf(),
                    "key",
                    Findings.repeated(key),
                    "known",
                    ofSubject.inWords(),
                    "meant",
                    ofSubject.meant().find(key));
        }
    }

    /** The statuses that there are to choose from. */
    static List<Enum<?>> choices(Class<? extends Enum<?>> scale) {
        return List.of(scale.getEnumConstants());
    }
}
