package io.github.promisemodel.check;

import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.fields.ActionFields;
import io.github.promisemodel.fields.AssessmentFields;
import io.github.promisemodel.fields.BenefitFields;
import io.github.promisemodel.fields.EntityFields;
import io.github.promisemodel.fields.PlacedEntity;
import io.github.promisemodel.fields.PlanFields;
import io.github.promisemodel.fields.ReferenceFields;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.plan.PlanPeriod;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.words.Phrase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Dates farther outside the plan's period than {@link Nearness} allows, so that their year is likely to be mistyped. An assessment
 * that another supersedes in the end has been put right; documents may be of any age, and the period itself has nothing to be
 * compared with.
 */
final class FarDateCheck implements EntityCheck {

    /** What has no nearness, and the assessments, which are looked at entry by entry. */
    private static final Set<EntityFields<?, ?>> OTHERS = Set.of(
            PlanFields.PERIOD, ReferenceFields.DOCUMENT, AssessmentFields.OF_ACTION, AssessmentFields.OF_BENEFIT);

    private final PlanPeriod period;
    private final Findings found;

    FarDateCheck(Plan plan, Findings found) {
        this.period = plan.getPeriod();
        this.found = found;
    }

    @Override
    public void subscribe(EntityVisits visits) {
        visits.on(ActionFields.ACTION, this::assessments);
        visits.on(BenefitFields.BENEFIT, this::assessments);
        visits.onDates(fields -> !OTHERS.contains(fields), this::date);
    }

    private <S extends Enum<S>> void assessments(Entry<S> entry, PlanPath path) {
        List<Assessment<S>> assessments = entry.getAssessments();
        Optional<Set<Assessment<S>>> inTheEnd = Optional.empty();
        for (int i = 0; i < assessments.size(); i++) {
            Assessment<S> assessment = assessments.get(i);
            if (!Nearness.OF_A_JUDGEMENT.isFar(assessment.getAsOf(), period)) {
                continue;
            }
            Set<Assessment<S>> standing = inTheEnd.orElseGet(() -> AssessmentsInTheEnd.of(entry));
            inTheEnd = Optional.of(standing);
            if (standing.contains(assessment)) {
                PlanPath at = path.at("assessments", i).at("asOf");
                add(
                        "ASSESSED_BEFORE",
                        "ASSESSED_AFTER",
                        Nearness.OF_A_JUDGEMENT,
                        assessment.getAsOf(),
                        at,
                        entry,
                        "thing",
                        found.name(entry));
            }
        }
    }

    private void date(PlacedEntity<?> placed, String field, PartialDate date) {
        Nearness nearness = Nearness.of(placed.fields().type(), field);
        if (nearness.isFar(date, period)) {
            add(
                    "BEFORE",
                    "AFTER",
                    nearness,
                    date,
                    placed.path().at(field),
                    placed.entry(),
                    "thing",
                    placed.phrase(),
                    "part",
                    Findings.part(placed),
                    "field",
                    Phrase.ofField(field));
        }
    }

    private void add(
            String before,
            String after,
            Nearness nearness,
            PartialDate date,
            PlanPath path,
            @Nullable Entry<?> entry,
            Object... about) {
        boolean isBefore = date.isBefore(period.getStart());
        List<Object> arguments = new ArrayList<>(List.of("kind", isBefore ? before : after));
        arguments.addAll(Arrays.asList(about));
        arguments.addAll(List.of(
                "date",
                date,
                "years",
                isBefore ? nearness.before() : nearness.after(),
                "limit",
                isBefore ? period.getStart() : period.getEnd()));
        found.add(FindingCode.FAR_FROM_PERIOD, path, entry, arguments.toArray());
    }
}
