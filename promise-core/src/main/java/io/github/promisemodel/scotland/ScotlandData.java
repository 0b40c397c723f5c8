package io.github.promisemodel.scotland;

import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.plan.PlanPeriod;
import io.github.promisemodel.reference.Document;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the sources state of the national frame, in words of our own; what they do not name is not here. */
final class ScotlandData {

    private static final String PLAN_21_24 = "plan-21-24";
    private static final String PLAN_24_30 = "plan-24-30";
    private static final String OCTOBER_2020 = "keep-the-promise-2020-10";
    private static final String NORTH_AYRSHIRE = "north-ayrshire-ijb-2022-08";
    private static final String TIMELINE = "paragraph 2.5, the timeline to 2030";
    private static final List<PlanPeriod> PHASES = List.of(
            PlanPeriod.parse("2021-04/2024-03"),
            PlanPeriod.parse("2024-04/2027-03"),
            PlanPeriod.parse("2027-04/2030-03"));

    private final List<NationalEntry> entries = new ArrayList<>();

    private ScotlandData() {}

    static NationalFrame frame() {
        ScotlandData data = new ScotlandData();
        data.phases();
        data.plans();
        data.priorityAreas();
        data.fundamentals();
        data.indicatorDirections();
        data.aims();
        data.themes();
        data.visions();
        data.priorities();
        data.usesOfPhases();
        data.expectationsOfPhases();
        data.targets();
        data.oversight();
        return NationalFrame.of(
                "scotland",
                documents(),
                data.entries,
                Map.of(
                        NationalKind.PHASE, 3,
                        NationalKind.PRIORITY_AREA, 5,
                        NationalKind.FUNDAMENTAL, 5,
                        NationalKind.INDICATOR_DIRECTION, 9,
                        NationalKind.AIM, 4,
                        NationalKind.THEME, 25,
                        NationalKind.VISION, 10,
                        NationalKind.PRIORITY, 3,
                        NationalKind.PHASE_USE, 5,
                        NationalKind.PHASE_EXPECTATION, 9));
    }

    private static List<Document> documents() {
        return List.of(
                document(OCTOBER_2020, "#KeepThePromise", "2020-10"),
                document("national-plan-21-24", "Plan 21-24", "2021-03"),
                document("implementation-plan-update-2024", "Keeping The Promise: update on progress", "2024-09"),
                document(NORTH_AYRSHIRE, "The Promise in North Ayrshire: update on progress", "2022-08-25"),
                document("national-plan-24-30", "Plan 24-30, a website", "2024-06-20"),
                document("progress-framework", "Promise Progress Framework", "2024-12"),
                Document.builder()
                        .id("south-ayrshire-overview-2021-24")
                        .title("The Promise 2021-2024, prepared by South Ayrshire")
                        .build());
    }

    private static Document document(String id, String title, String date) {
        return Document.builder()
                .id(id)
                .title(title)
                .date(PartialDate.parse(date))
                .build();
    }

    private static Source source(String document, String place) {
        return Source.builder().document(document).place(place).build();
    }

    private void add(NationalEntry entry) {
        entries.add(entry);
    }

    /** Adds entries that are numbered from 1. */
    private void numbered(NationalKind kind, String stem, Source source, String... titles) {
        for (String title : titles) {
            add(NationalEntry.of(stem + (entries(kind) + 1), kind, title, source));
        }
    }

    private long entries(NationalKind kind) {
        return entries.stream().filter(entry -> entry.kind() == kind).count();
    }

    private void inPlan(NationalKind kind, String plan) {
        entries.replaceAll(entry -> entry.kind() == kind ? entry.inPlan(plan) : entry);
    }

    // ------------------------------------------------------------------------

    private void phases() {
        Source source = source(NORTH_AYRSHIRE, TIMELINE);
        String replaced = "Plan 24-30 has since taken the place of the second and third phase.";
        add(NationalEntry.of("phase-1", NationalKind.PHASE, "Bedding down", source)
                .over(PHASES.get(0)));
        add(NationalEntry.of("phase-2", NationalKind.PHASE, "Consolidation", source)
                .over(PHASES.get(1))
                .noted(replaced));
        add(NationalEntry.of("phase-3", NationalKind.PHASE, "Continuous improvement", source)
                .over(PHASES.get(2))
                .noted(replaced));
    }

    private void plans() {
        add(NationalEntry.of(PLAN_21_24, NationalKind.PLAN, "Plan 21-24", source("national-plan-21-24", "the whole"))
                .over(PlanPeriod.parse("2021-04-01/2024-03-31")));
        add(NationalEntry.of(PLAN_24_30, NationalKind.PLAN, "Plan 24-30", source("national-plan-24-30", "the whole"))
                .over(PlanPeriod.parse("2024/2030"))
                .noted("Launched on 20 June 2024; its route maps are filled in as it goes."));
    }

    private void priorityAreas() {
        numbered(
                NationalKind.PRIORITY_AREA,
                "priority-area-",
                source("national-plan-21-24", "the five priority areas"),
                "A good childhood",
                "Whole family support",
                "Supporting the workforce",
                "Planning",
                "Building capacity");
        inPlan(NationalKind.PRIORITY_AREA, PLAN_21_24);
    }

    private void fundamentals() {
        numbered(
                NationalKind.FUNDAMENTAL,
                "fundamental-",
                source("south-ayrshire-overview-2021-24", "what the fundamentals mean"),
                "What matters to children and families comes first",
                "Listening, and using what was heard",
                "Poverty, and easing what it does",
                "Children's rights, whatever the setting or the legal status",
                "Language that carries no stigma");
        inPlan(NationalKind.FUNDAMENTAL, PLAN_21_24);
    }

    private void indicatorDirections() {
        numbered(
                NationalKind.INDICATOR_DIRECTION,
                "direction-",
                source(OCTOBER_2020, "how to make sure that it is kept, around question 12"),
                "More children stay with their family where that is safe",
                "Every family gets the help it needs to thrive",
                "Children who live away from home have a loving one and feel it",
                "Children who had to leave home live with their brothers and sisters where that is safe",
                "Where they live apart, ties with them and with others who matter last, as the child wishes",
                "Much less restraint, and in the end none",
                "Young people may stay as adults, or move on with full support",
                "Young adults are supported, with rights in housing, education, money, work and health",
                "Advocacy and legal advice for whoever needs them");
    }

    private void aims() {
        numbered(
                NationalKind.AIM,
                "aim-",
                source("implementation-plan-update-2024", "the four headings that actions are reviewed under"),
                "Families together",
                "A good childhood",
                "Right scaffolding",
                "Building capacity");
    }

    private void themes() {
        themes(Foundation.VOICE, "Documenting decisions", "Listening");
        themes(Foundation.FAMILY, "Intensive family support");
        themes(
                Foundation.CARE,
                "Advocacy and legal advice",
                "Decision making",
                "Moving on and lifelong support",
                "Relationships",
                "Stability",
                "Where children live");
        themes(Foundation.PEOPLE, "Leadership");
        themes(
                Foundation.SCAFFOLDING,
                "Data and information",
                "Education",
                "Governance",
                "Health",
                "Justice",
                "Legislation",
                "Money and commissioning",
                "Rights",
                "Scrutiny and inspection");
        inPlan(NationalKind.THEME, PLAN_24_30);
    }

    private void themes(Foundation foundation, String... names) {
        Source source = source("national-plan-24-30", "route maps by foundation");
        for (String name : names) {
            String id = "theme-" + name.toLowerCase(Locale.ROOT).replace(' ', '-');
            add(NationalEntry.of(id, NationalKind.THEME, name, source).under(foundation));
        }
    }

    private void visions() {
        numbered(
                NationalKind.VISION,
                "vision-",
                source("progress-framework", "its ten vision statements, as South Ayrshire's evaluation lists them"),
                "Children who are loved stay with their family, which gets support",
                "Fewer moves, and support for carers",
                "Education: ambitious schools that give every pupil what it takes",
                "Brothers and sisters together in a loving home",
                "No restraint",
                "Help with wellbeing and mental health before a crisis",
                "Health needs met in full",
                "No locking up of children whom the state has failed",
                "A right to return and continued support for young adults",
                "A right of adults with care experience to support for as long as they require it");
    }

    private void priorities() {
        numbered(
                NationalKind.PRIORITY,
                "priority-",
                source(OCTOBER_2020, "what the priorities are"),
                "Whole family support: more children stay with their families, where that is safe",
                "The supporting structures: those with duties for the system, though not for children directly, change",
                "The care system itself: plan and begin another landscape of care while family support grows");
    }

    /** The paper prints the years of the phase, and no months. */
    private void usesOfPhases() {
        numbered(
                NationalKind.PHASE_USE,
                "phase-1-use-",
                source(OCTOBER_2020, "what the priorities are, on the care system"),
                "Design a new therapeutic approach to intensive support away from home",
                "Plan what residential services Scotland needs, and pilot new ones",
                "End what in the care system goes against the Promise",
                "Plan a new approach to people of 16 and 17 in the justice system",
                "Bring the use of restraint down a great deal, with data and with providers");
        entries.replaceAll(
                entry -> entry.kind() == NationalKind.PHASE_USE ? entry.over(PlanPeriod.parse("2021/2024")) : entry);
    }

    private void expectationsOfPhases() {
        expected(
                1,
                "Help that comes early is the standard, and crisis services begin to go",
                "The changes to the law that are needed are under way",
                "A programme to change practice and culture is embedded");
        expected(
                2,
                "A review at the midpoint, of pace and performance",
                "The Promise is being realised, and families and children feel it");
        expected(
                3,
                "Every target is reached",
                "Most crisis services are gone",
                "The Promise is kept under all five foundations",
                "The independent oversight body ends, for there is a new standard");
    }

    private void expected(int phase, String... titles) {
        Source source = source(NORTH_AYRSHIRE, TIMELINE);
        for (int i = 0; i < titles.length; i++) {
            String id = "phase-" + phase + "-expectation-" + (i + 1);
            add(NationalEntry.of(id, NationalKind.PHASE_EXPECTATION, titles[i], source)
                    .over(PHASES.get(phase - 1)));
        }
    }

    private void targets() {
        add(NationalEntry.of(
                        "target-preventive-spending",
                        NationalKind.TARGET,
                        "At least 5% of community health and care spending on preventive family support by 2030",
                        source(NORTH_AYRSHIRE, "paragraph 2.16, the Whole Family Wellbeing Funding"))
                .noted("An ambition of the Scottish Government's fund for whole families, which runs to 2025-26."));
    }

    private void oversight() {
        add(NationalEntry.of(
                        "oversight-board",
                        NationalKind.OVERSIGHT,
                        "Oversight Board",
                        source(OCTOBER_2020, "how to make sure that it is kept"))
                .noted("To meet from January 2021; at least half its members have experience of care. It holds the"
                        + " nation to account, and sets up local accountability."));
        add(NationalEntry.of(
                        "yearly-report",
                        NationalKind.OVERSIGHT,
                        "The Promise's own report, every year",
                        source(OCTOBER_2020, "what The Promise is responsible for"))
                .noted("On how its plan is put into effect; it answers to people with experience of care."));
    }
}
