package io.github.promisemodel.scotland;

import static io.github.promisemodel.scotland.EntryList.source;

import io.github.promisemodel.plan.PlanPeriod;
import io.github.promisemodel.reference.Source;
import java.util.List;

/**
 * The ten years as they were first planned: phases and what each expects, the priorities and uses of the first, and who sees to
 * it.
 */
final class PhaseData {

    static final String OCTOBER_2020 = "keep-the-promise-2020-10";
    static final String NORTH_AYRSHIRE = "north-ayrshire-ijb-2022-08";

    private static final String PRIORITIES = "what the priorities are";
    private static final String CARE_SYSTEM = "what the priorities are, on the care system";
    private static final String THE_PROMISE = "the-promise";
    private static final List<PlanPeriod> PHASES = List.of(
            PlanPeriod.parse("2021-04/2024-03"),
            PlanPeriod.parse("2024-04/2027-03"),
            PlanPeriod.parse("2027-04/2030-03"));

    private final EntryList list;

    PhaseData(EntryList list) {
        this.list = list;
    }

    void phases() {
        String replaced =
                " of the ten from 2020 to 2030; Plan 24-30 has since taken the place of the second and third phase.";
        phase(1, "Bedding down", "Years two to four of the ten from 2020 to 2030.");
        phase(2, "Consolidation", "Years five to seven" + replaced);
        phase(3, "Continuous improvement", "Years eight to ten" + replaced);
    }

    private void phase(int number, String title, String note) {
        list.add(NationalEntry.of("phase-" + number, NationalKind.PHASE, title, timeline())
                .over(PHASES.get(number - 1))
                .noted(note));
    }

    private static Source timeline() {
        return source(NORTH_AYRSHIRE, "paragraph 2.5, the timeline to 2030");
    }

    void priorities() {
        list.numbered(
                NationalKind.PRIORITY,
                "priority-",
                source(OCTOBER_2020, PRIORITIES),
                "Whole family support: more children stay with their families, where that is safe",
                "The supporting structures: those with duties for the system, though not for children directly, change",
                "The care system itself: plan and begin another landscape of care while family support grows");
    }

    /** The paper prints the years of the phase, and no months. */
    void uses() {
        list.numbered(
                NationalKind.PHASE_USE,
                "phase-1-use-",
                source(OCTOBER_2020, CARE_SYSTEM),
                "Design a new therapeutic approach to intensive support away from home",
                "Plan what residential services Scotland needs, and pilot new ones",
                "End what in the care system goes against the Promise",
                "Plan a new approach to people of 16 and 17 in the justice system",
                "Bring the use of restraint down a great deal, with data and with providers");
        list.replaceAll(
                NationalKind.PHASE_USE,
                entry -> entry.over(PlanPeriod.parse("2021/2024")).within("phase-1"));
    }

    void expectations() {
        expected(
                1,
                "Help that comes early is the standard, and crisis services begin to go",
                "The changes to the law that are needed are under way",
                "A programme to change practice and culture is embedded");
        expected(
                2,
                "A review at the midpoint, of pace and performance",
                "The Promise is being realised, and families and children feel it");
        fromTheSecondPhaseOn(3, "Many fewer children and young people live away from a family");
        fromTheSecondPhaseOn(4, "Where living outside a family is best, needs are met and rights upheld there");
        expected(
                3,
                "Every target is reached",
                "Most crisis services are gone",
                "The Promise is kept under all five foundations",
                "The independent oversight body ends, for there is a new standard");
    }

    private void expected(int phase, String... titles) {
        for (int i = 0; i < titles.length; i++) {
            list.add(expectation(phase, i + 1, titles[i], timeline()).over(PHASES.get(phase - 1)));
        }
    }

    /** The paper prints the years of the phase, and no months. */
    private void fromTheSecondPhaseOn(int number, String title) {
        list.add(expectation(2, number, title, source(OCTOBER_2020, CARE_SYSTEM))
                .over(PlanPeriod.parse("2024/2027"))
                .noted("From this phase on."));
    }

    private static NationalEntry expectation(int phase, int number, String title, Source source) {
        String whole = "phase-" + phase;
        return NationalEntry.of(whole + "-expectation-" + number, NationalKind.PHASE_EXPECTATION, title, source)
                .within(whole);
    }

    void targets() {
        list.add(NationalEntry.of(
                        "target-preventive-spending",
                        NationalKind.TARGET,
                        "At least 5% of community health and care spending on preventive family support by 2030",
                        source(NORTH_AYRSHIRE, "paragraph 2.16, the Whole Family Wellbeing Funding"))
                .noted("An ambition of the Scottish Government's fund for whole families, which runs to 2025-26."));
    }

    void oversight() {
        list.add(NationalEntry.of(
                        THE_PROMISE,
                        NationalKind.OVERSIGHT,
                        "The Promise",
                        source(OCTOBER_2020, "what The Promise is responsible for"))
                .noted(
                        "The team that turns the review into a plan, drives and supports the change, and works towards its own"
                                + " end. Housed by the Scottish Government until March 2021, and independent of it."));
        list.add(NationalEntry.of(
                        "oversight-board",
                        NationalKind.OVERSIGHT,
                        "Oversight Board",
                        source(OCTOBER_2020, "how to make sure that it is kept"))
                .noted("To meet from January 2021; at least half its members have experience of care. It holds the"
                        + " nation to account, and sets up local accountability."));
        list.add(
                NationalEntry.of(
                                "promise-partnership",
                                NationalKind.OVERSIGHT,
                                "The Promise Partnership",
                                source(OCTOBER_2020, "what The Promise Partnership is"))
                        .noted(
                                "A fund, and support for those it pays, that starts with £4 million from the Scottish Government."));
        list.add(NationalEntry.of(
                        "yearly-report",
                        NationalKind.OVERSIGHT,
                        "The Promise's own report, every year",
                        source(OCTOBER_2020, "what The Promise is responsible for"))
                .within(THE_PROMISE)
                .noted("On how its plan is put into effect; it answers to people with experience of care."));
    }

    void units() {
        unit(
                "unit-governance",
                "Governance and Strategy Unit",
                "Works with the Oversight Board, and leads on the plan.");
        unit("unit-evidence", "Evidence and Policy Unit", "Sets up targets, evidence and monitoring.");
        unit("unit-communication", "Communication and Engagement Unit", "Is the first to ask, and tells of the work.");
        unit(
                "unit-planning",
                "Planning, Design and Implementation Unit",
                "Supports change locally, and the redesign of services nationally.");
    }

    private void unit(String id, String title, String note) {
        list.add(NationalEntry.of(id, NationalKind.UNIT, title, source(OCTOBER_2020, "what The Promise Team will do"))
                .within(THE_PROMISE)
                .noted(note));
    }
}
