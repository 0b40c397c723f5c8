package io.github.promisemodel.check;

import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.assessment.EntryDisposition;
import io.github.promisemodel.fields.ActionFields;
import io.github.promisemodel.fields.AssessmentFields;
import io.github.promisemodel.fields.BenefitFields;
import io.github.promisemodel.fields.EntityFields;
import io.github.promisemodel.fields.PlacedEntity;
import io.github.promisemodel.fields.PlanFields;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.status.StatusScheme;
import io.github.promisemodel.status.Wording;
import io.github.promisemodel.words.Phrase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Words that the plan's scheme does not know or that have no status in them, and what is stated beside words that mean
 * something else. A finding names a few of the scheme's words at the most.
 */
final class SchemeCheck implements EntityCheck {

    /** The most words of the scheme that a message names. */
    private static final int MOST_NAMED = 5;

    private final StatusScheme scheme;
    private final Findings found;

    SchemeCheck(Plan plan, Findings found) {
        this.scheme = plan.getStatusScheme();
        this.found = found;
    }

    @Override
    public void subscribe(EntityVisits visits) {
        visits.on(PlanFields.PLAN, (checked, path) -> {
            wordings(scheme.getActions(), "actions");
            wordings(scheme.getBenefits(), "benefits");
        });
        printed(visits, AssessmentFields.OF_ACTION, scheme.getActions());
        printed(visits, AssessmentFields.OF_BENEFIT, scheme.getBenefits());
        visits.on(ActionFields.ACTION, this::entry);
        visits.on(BenefitFields.BENEFIT, this::entry);
    }

    /** The first of some words, in a list of which a phrase makes no copy. */
    private static List<String> firstOf(List<String> words) {
        return List.copyOf(words.subList(0, Math.min(MOST_NAMED, words.size())));
    }

    private static Optional<Integer> moreThanFirstOf(List<String> words) {
        return Optional.of(words.size() - MOST_NAMED).filter(more -> more > 0);
    }

    // ------------------------------------------------------------------------

    private <S extends Enum<S>> void wordings(List<Wording<S>> wordings, String field) {
        for (int i = 0; i < wordings.size(); i++) {
            Wording<S> wording = wordings.get(i);
            PlanPath path = PlanPath.PLAN.at("statusScheme").at(field, i);
            if (!wording.getUnknownStatus().isEmpty()) {
                found.add(
                        FindingCode.UNKNOWN_STATUS,
                        path,
                        null,
                        "kind",
                        "WORDING",
                        "words",
                        firstOf(wording.getWords()),
                        "more",
                        moreThanFirstOf(wording.getWords()),
                        "status",
                        Findings.repeated(wording.getUnknownStatus()),
                        "scale",
                        WordCheck.choices(wording.getReading().scale()),
                        "meant",
                        MeantStatuses.of(wording.getReading().scale()).find(wording.getUnknownStatus()));
            } else if (wording.getReading().isNotAssessed()
                    && wording.getDisposition().isEmpty()) {
                found.add(
                        FindingCode.WORDS_WITHOUT_STATUS,
                        path,
                        null,
                        "kind",
                        "WORDING",
                        "words",
                        firstOf(wording.getWords()),
                        "more",
                        moreThanFirstOf(wording.getWords()));
            }
        }
    }

    // ------------------------------------------------------------------------

    /** The words of a scale are listed once, for many findings may name some. */
    private <S extends Enum<S>> void printed(
            EntityVisits visits, EntityFields<Assessment<S>, ?> assessments, List<Wording<S>> wordings) {
        List<String> words = wordings.stream()
                .flatMap(wording -> wording.getWords().stream())
                .toList();
        List<String> first = firstOf(words);
        Optional<Integer> more = moreThanFirstOf(words);
        visits.onPlaced(
                assessments,
                placed -> placed.entity().getAsPrinted().ifPresent(printed -> printed(placed, printed, first, more)));
    }

    private <S extends Enum<S>> void printed(
            PlacedEntity<Assessment<S>> placed, String words, List<String> known, Optional<Integer> more) {
        Assessment<S> assessment = placed.entity();
        Entry<?> entry = Objects.requireNonNull(placed.entry());
        Optional<Wording<S>> wording = assessment.findWording(scheme);
        if (wording.isPresent()) {
            if (assessment.isByWordsAlone()) {
                alone(entry, assessment, wording.get(), words, placed.path());
            } else {
                beside(entry, assessment, wording.get(), words, placed.path());
            }
        } else if (!known.isEmpty() || assessment.isByWordsAlone()) {
            // Where a status is stated, a plan without a scheme has no words to know.
            found.add(
                    FindingCode.UNKNOWN_WORDING,
                    placed.path(),
                    entry,
                    "thing",
                    found.name(entry),
                    "words",
                    words,
                    "known",
                    known,
                    "more",
                    more);
        }
    }

    /** Words that say that the entry is out of the plan need no status. */
    private <S extends Enum<S>> void alone(
            Entry<?> entry, Assessment<S> assessment, Wording<S> wording, String words, PlanPath path) {
        if (wording.getReading().isNotAssessed()
                && wording.getDisposition().filter(DispositionKind::takesOut).isEmpty()) {
            found.add(
                    FindingCode.WORDS_WITHOUT_STATUS,
                    path,
                    entry,
                    "kind",
                    "ASSESSMENT",
                    "thing",
                    found.name(entry),
                    "words",
                    words,
                    "asOf",
                    assessment.getAsOf());
        }
    }

    private <S extends Enum<S>> void beside(
            Entry<?> entry, Assessment<S> assessment, Wording<S> wording, String words, PlanPath path) {
        boolean hasStatus = !wording.getReading().isNotAssessed();
        if (hasStatus && !wording.getReading().equals(assessment.getReading())) {
            contradiction(
                    path,
                    entry,
                    stated(assessment),
                    "words",
                    words,
                    "meant",
                    wording.getReading(),
                    "asOf",
                    assessment.getAsOf(),
                    "reading",
                    assessment.getReading(),
                    "reason",
                    assessment.getReason(),
                    "status",
                    assessment.getUnknownStatus());
        }
        Optional<DispositionKind> takenOut = wording.getDisposition().filter(DispositionKind::takesOut);
        if (!hasStatus
                && takenOut.isPresent()
                && !assessment.getReading().isNotAssessed()
                && entry.getDisposition().isEmpty()) {
            contradiction(
                    path,
                    entry,
                    "LEFT",
                    "words",
                    words,
                    "meant",
                    Phrase.ofConstant(takenOut.get()),
                    "asOf",
                    assessment.getAsOf(),
                    "reading",
                    assessment.getReading());
        }
    }

    private static String stated(Assessment<?> assessment) {
        if (assessment.getReason().isPresent()) {
            return "REASON";
        }
        return assessment.getUnknownStatus().isEmpty() ? "STATUS" : "UNKNOWN_STATUS";
    }

    private <S extends Enum<S>> void entry(Entry<S> entry, PlanPath path) {
        entry.getDisposition()
                .ifPresent(stated -> EntryDisposition.saidInTheEnd(entry, scheme).stream()
                        .filter(said -> said != stated.getKind())
                        .findFirst()
                        .ifPresent(said -> contradiction(
                                path.at("disposition"),
                                entry,
                                "DISPOSITION",
                                "disposition",
                                Phrase.ofConstant(stated.getKind()),
                                "meant",
                                Phrase.ofConstant(said))));
    }

    private void contradiction(PlanPath path, Entry<?> entry, String kind, Object... arguments) {
        List<Object> all = new ArrayList<>(List.of("kind", kind, "thing", found.name(entry)));
        all.addAll(Arrays.asList(arguments));
        found.add(FindingCode.CONTRADICTS_WORDS, path, entry, all.toArray());
    }
}
