package io.github.promisemodel.examples.benchmarks.data;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPeriod;
import io.github.promisemodel.reference.Council;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.AbstractList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Made-up plans of 32 councils, the same on every machine: each has 10 areas with 3 actions and 5 benefits, and each of
 * these 12 quarterly assessments. A plan depends on its number alone.
 */
public final class NationalData {

    /** The councils. */
    public static final int COUNCILS = 32;

    /** The plans of every council over the years, 44 of each. */
    public static final int HISTORY = 1_408;

    /** The areas of a plan. */
    public static final int AREAS = 10;

    /** The actions of an area. */
    public static final int ACTIONS = 3;

    /** The benefits of an area. */
    public static final int BENEFITS = 5;

    /** The actions of the large plan, and its benefits. */
    public static final int LARGE = 1_000;

    private static final int LARGE_AREAS = 20;

    /** The assessments of an entry. */
    public static final int QUARTERS = 12;

    private static final YearMonth FIRST_QUARTER = YearMonth.of(2022, 3);
    private static final int MONTHS_OF_A_QUARTER = 3;

    private static final String[] WORDS = {
        "families",
        "schools",
        "teams",
        "support",
        "training",
        "review",
        "partners",
        "housing",
        "young",
        "people",
        "begun",
        "planned",
        "agreed",
        "late",
        "ready",
        "home",
        "with",
        "for",
        "and",
        "the",
        "\u00a35,000",
        "caf\u00e9",
        "\"pilot\""
    };
    private static final int ORDINARY_WORDS = WORDS.length - 3;
    private static final int WORDS_OF_A_NOTE = 12;
    private static final int ODD_WORD_IN = 240;

    private NationalData() {}

    /** {@return how many assessments some plans have} */
    public static long assessments(long plans) {
        return plans * AREAS * (ACTIONS + BENEFITS) * QUARTERS;
    }

    /** {@return the first plans, each made when it is asked for} */
    public static List<Plan> plans(int size) {
        return new AbstractList<>() {
            @Override
            public Plan get(int index) {
                return plan(index);
            }

            @Override
            public int size() {
                return size;
            }
        };
    }

    /** {@return the last day of a quarter, such as 31 March 2022 of quarter 0} */
    public static LocalDate endOf(int quarter) {
        return FIRST_QUARTER.plusMonths((long) quarter * MONTHS_OF_A_QUARTER).atEndOfMonth();
    }

    /** {@return the plan of a number} */
    public static Plan plan(int number) {
        return plan(number, AREAS, ACTIONS, BENEFITS);
    }

    /** {@return a plan larger than any council's, with 1,000 actions and 1,000 benefits in 20 areas} */
    public static Plan large() {
        return plan(0, LARGE_AREAS, LARGE / LARGE_AREAS, LARGE / LARGE_AREAS);
    }

    private static Plan plan(int number, int areas, int actions, int benefits) {
        SplittableRandom random = new SplittableRandom(number);
        int council = number % COUNCILS + 1;
        Plan.Builder plan = Plan.builder()
                .id("plan-" + number)
                .council(Council.of("council-" + council, "Council " + council))
                .title("Made-up plan " + number)
                .period(PlanPeriod.of(
                        PartialDate.of(LocalDate.of(2022, 1, 1)), PartialDate.of(LocalDate.of(2024, 12, 31))));
        for (int area = 1; area <= areas; area++) {
            plan.addArea(area(area, actions, benefits, random));
        }
        return plan.build();
    }

    private static ImprovementArea area(int number, int actions, int benefits, SplittableRandom random) {
        ImprovementArea.Builder area = ImprovementArea.builder()
                .id("a" + number)
                .title("Area " + number + " of the plan")
                .addFoundation(Foundation.values()[random.nextInt(Foundation.values().length)]);
        for (int i = 1; i <= actions; i++) {
            Action.Builder action = Action.builder()
                    .id(number + "." + i)
                    .title("Action " + i + " of area " + number)
                    .owner("Team " + random.nextInt(ORDINARY_WORDS))
                    .due(PartialDate.of(endOf(random.nextInt(QUARTERS))))
                    .addBenefit(number + "-b" + (1 + random.nextInt(benefits)));
            for (int quarter = 0; quarter < QUARTERS; quarter++) {
                action.addAssessment(assessment(ActionStatus.values(), quarter, random));
            }
            area.addAction(action.build());
        }
        for (int i = 1; i <= benefits; i++) {
            Benefit.Builder benefit =
                    Benefit.builder().id(number + "-b" + i).title("Benefit " + i + " of area " + number);
            for (int quarter = 0; quarter < QUARTERS; quarter++) {
                benefit.addAssessment(assessment(BenefitStatus.values(), quarter, random));
            }
            area.addBenefit(benefit.build());
        }
        return area.build();
    }

    private static <S extends Enum<S>> Assessment<S> assessment(S[] scale, int quarter, SplittableRandom random) {
        return Assessment.of(PartialDate.of(endOf(quarter)), scale[random.nextInt(scale.length)]).toBuilder()
                .note(note(random))
                .build();
    }

    /** About 80 characters, a few of them beyond ASCII or to be escaped. */
    private static String note(SplittableRandom random) {
        StringBuilder note = new StringBuilder();
        for (int i = 0; i < WORDS_OF_A_NOTE; i++) {
            boolean odd = random.nextInt(ODD_WORD_IN) == 0;
            int word = odd
                    ? ORDINARY_WORDS + random.nextInt(WORDS.length - ORDINARY_WORDS)
                    : random.nextInt(ORDINARY_WORDS);
            note.append(i == 0 ? "" : " ").append(WORDS[word]);
        }
        return note.toString();
    }
}
