package io.github.promisemodel.plan;

import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.reference.PartialDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The date that a question about a plan is asked as of where it names none, such as {@code 2025-03}.
 *
 * <p>It does not depend on the day it is asked: there is no clock. {@link Plan#getQuestionDate} says how it is chosen.
 *
 * @param date the date
 * @param passedOver the date that was to be taken, and is far outside the plan's period, such as {@code 2205-03}; empty if none was
 *     passed over
 */
public record QuestionDate(PartialDate date, Optional<PartialDate> passedOver) {

    /**
     * Makes one.
     *
     * @param date the date
     * @param passedOver the date that was passed over for it
     */
    public QuestionDate {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(passedOver, "passedOver");
    }

    static QuestionDate of(Plan plan) {
        PlanPeriod period = plan.getPeriod();
        Optional<PartialDate> own = plan.getAsOf();
        if (own.filter(asOf -> !period.isFarFrom(asOf)).isPresent()) {
            return new QuestionDate(own.get(), Optional.empty());
        }
        Optional<PartialDate> near = latest(assessed(plan).filter(asOf -> !period.isFarFrom(asOf)));
        if (own.isPresent()) {
            return near.map(date -> new QuestionDate(date, own))
                    .orElseGet(() -> new QuestionDate(own.get(), Optional.empty()));
        }
        PartialDate date = near.orElse(period.getEnd());
        return new QuestionDate(date, latest(assessed(plan)).filter(period::isFarFrom));
    }

    private static Stream<PartialDate> assessed(Plan plan) {
        return Stream.<Entry<?>>concat(plan.getActions().stream(), plan.getBenefits().stream())
                .flatMap(QuestionDate::assessed);
    }

    private static <S extends Enum<S>> Stream<PartialDate> assessed(Entry<S> entry) {
        return entry.getHistory().inTheEnd().stream().map(Assessment::getAsOf);
    }

    private static Optional<PartialDate> latest(Stream<PartialDate> dates) {
        return dates.reduce((latest, date) -> date.isBy(latest) ? latest : date);
    }
}
