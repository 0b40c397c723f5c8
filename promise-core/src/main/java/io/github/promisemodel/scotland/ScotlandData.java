package io.github.promisemodel.scotland;

import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.plan.PlanPeriod;
import io.github.promisemodel.reference.Document;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.Source;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the sources state of the national frame, in words of our own; what they do not name is not here. */
final class ScotlandData {

    private static final String PLAN_21_24 = "plan-21-24";
    private static final String PLAN_24_30 = "plan-24-30";

    private final EntryList list = new EntryList();

    private ScotlandData() {}

    static NationalFrame frame() {
        ScotlandData data = new ScotlandData();
        PhaseData phases = new PhaseData(data.list);
        phases.phases();
        data.plans();
        data.priorityAreas();
        data.fundamentals();
        data.indicatorDirections();
        data.aims();
        data.themes();
        data.visions();
        phases.priorities();
        phases.uses();
        phases.expectations();
        phases.targets();
        phases.oversight();
        phases.units();
        new RightsData(data.list).add();
        return NationalFrame.of(
                "scotland",
                documents(),
                data.list.entries(),
                Map.ofEntries(
                        Map.entry(NationalKind.PHASE, 3),
                        Map.entry(NationalKind.PRIORITY_AREA, 5),
                        Map.entry(NationalKind.FUNDAMENTAL, 5),
                        Map.entry(NationalKind.INDICATOR_DIRECTION, 9),
                        Map.entry(NationalKind.AIM, 4),
                        Map.entry(NationalKind.THEME, 25),
                        Map.entry(NationalKind.VISION, 10),
                        Map.entry(NationalKind.PRIORITY, 3),
                        Map.entry(NationalKind.PHASE_USE, 5),
                        Map.entry(NationalKind.PHASE_EXPECTATION, 11),
                        Map.entry(NationalKind.UNIT, 4),
                        Map.entry(NationalKind.UNCRC_ARTICLE, 54),
                        Map.entry(NationalKind.GIRFEC_PRINCIPLE, 7),
                        Map.entry(NationalKind.WELLBEING_INDICATOR, 8)));
    }

    private static List<Document> documents() {
        return List.of(
                document(PhaseData.OCTOBER_2020, "#KeepThePromise", "2020-10"),
                document("national-plan-21-24", "Plan 21-24", "2021-03"),
                document("implementation-plan-update-2024", "Keeping The Promise: update on progress", "2024-09"),
                document(PhaseData.NORTH_AYRSHIRE, "The Promise in North Ayrshire: update on progress", "2022-08-25"),
                document("national-plan-24-30", "Plan 24-30, a website", "2024-06-20"),
                document("progress-framework", "Promise Progress Framework", "2024-12"),
                Document.builder()
                        .id("south-ayrshire-overview-2021-24")
                        .title("The Promise 2021-2024, prepared by South Ayrshire")
                        .build(),
                document(RightsData.UNCRC, "United Nations Convention on the Rights of the Child", "1989-11-20"),
                document(RightsData.GIRFEC, "Getting it right for every child (GIRFEC): policy statement", "2022"),
                document(RightsData.ACT_2014, "Children and Young People (Scotland) Act 2014", "2014"));
    }

    private static Document document(String id, String title, String date) {
        return Document.builder()
                .id(id)
                .title(title)
                .date(PartialDate.parse(date))
                .build();
    }

    // ------------------------------------------------------------------------

    private void plans() {
        list.add(NationalEntry.of(
                        PLAN_21_24,
                        NationalKind.PLAN,
                        "Plan 21-24",
                        EntryList.source("national-plan-21-24", "the whole"))
                .over(PlanPeriod.parse("2021-04-01/2024-03-31")));
        list.add(NationalEntry.of(
                        PLAN_24_30,
                        NationalKind.PLAN,
                        "Plan 24-30",
                        EntryList.source("national-plan-24-30", "the whole"))
                .over(PlanPeriod.parse("2024/2030"))
                .noted("Launched on 20 June 2024; its route maps are filled in as it goes."));
    }

    private void priorityAreas() {
        list.numbered(
                NationalKind.PRIORITY_AREA,
                "priority-area-",
                EntryList.source("national-plan-21-24", "the five priority areas"),
                "A good childhood",
                "Whole family support",
                "Supporting the workforce",
                "Planning",
                "Building capacity");
        list.replaceAll(NationalKind.PRIORITY_AREA, entry -> entry.inPlan(PLAN_21_24));
    }

    private void fundamentals() {
        list.numbered(
                NationalKind.FUNDAMENTAL,
                "fundamental-",
                EntryList.source("south-ayrshire-overview-2021-24", "what the fundamentals mean"),
                "What matters to children and families comes first",
                "Listening, and using what was heard",
                "Poverty, and easing what it does",
                "Children's rights, whatever the setting or the legal status",
                "Language that carries no stigma");
        list.replaceAll(NationalKind.FUNDAMENTAL, entry -> entry.inPlan(PLAN_21_24));
    }

    private void indicatorDirections() {
        list.numbered(
                NationalKind.INDICATOR_DIRECTION,
                "direction-",
                EntryList.source(PhaseData.OCTOBER_2020, "how to make sure that it is kept, around question 12"),
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
        list.numbered(
                NationalKind.AIM,
                "aim-",
                EntryList.source(
                        "implementation-plan-update-2024", "the four headings that actions are reviewed under"),
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
        list.replaceAll(NationalKind.THEME, entry -> entry.inPlan(PLAN_24_30));
    }

    private void themes(Foundation foundation, String... names) {
        Source source = EntryList.source("national-plan-24-30", "route maps by foundation");
        for (String name : names) {
            String id = "theme-" + name.toLowerCase(Locale.ROOT).replace(' ', '-');
            list.add(NationalEntry.of(id, NationalKind.THEME, name, source).under(foundation));
        }
    }

    private void visions() {
        list.numbered(
                NationalKind.VISION,
                "vision-",
                EntryList.source(
                        "progress-framework", "its ten vision statements, as South Ayrshire's evaluation lists them"),
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
}
