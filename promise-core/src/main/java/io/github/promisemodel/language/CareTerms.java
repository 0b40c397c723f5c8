package io.github.promisemodel.language;

import io.github.promisemodel.reference.Document;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The terms that come with the library and where each is said to be avoided, in words of our own. */
final class CareTerms {

    static final List<Document> DOCUMENTS = List.of(
            Document.builder()
                    .id("national-plan-24-30")
                    .title("Plan 24-30, a website")
                    .date(PartialDate.parse("2024-06-20"))
                    .build(),
            Document.builder()
                    .id("south-ayrshire-evaluation-2021-24")
                    .title("Embedding The Promise in Practice, South Ayrshire's evaluation")
                    .build(),
            Document.builder()
                    .id("north-ayrshire-ijb-2022-08")
                    .title("The Promise in North Ayrshire: update on progress")
                    .date(PartialDate.parse("2022-08-25"))
                    .build());

    private static final String WITH_EXPERIENCE = "child with care experience";
    private static final String CHILDREN_WITH_EXPERIENCE = "children with care experience";
    private static final String TIME = "time with family";

    private static final Source ROUTE_MAP = source("national-plan-24-30", "route map on documenting decisions");
    private static final Source LANGUAGE = source("south-ayrshire-evaluation-2021-24", "how its language changed");

    private static final TermChange ASKED = TermChange.of("Plan 24-30", "asks councils and others not to use it");

    private static final TermChange MEETINGS_RENAMED = new TermChange(
            "South Ayrshire's Social Work Governance Group",
            "gave the meetings the young person's name",
            Optional.of(PartialDate.parse("2023-08")),
            Optional.of(PartialDate.parse("2023-11-01")));

    static final List<Term> TERMS = List.of(
            lac(),
            firstMeeting(),
            meeting(),
            nextStepsMeeting(),
            lookedAfter(),
            respite(),
            placement(),
            contact(),
            sibling());

    private CareTerms() {}

    static Source source(String document, String place) {
        return Source.builder().document(document).place(place).build();
    }

    private static Term lac() {
        return term("lac", new TermForm("LAC", WITH_EXPERIENCE, CHILDREN_WITH_EXPERIENCE))
                .because("Young people called it a label that stigmatises.")
                .changed(ASKED)
                .changed(TermChange.of("South Ayrshire", "heard from young people in 2018 and 2023 that it has to go"))
                .from(LANGUAGE);
    }

    private static Term firstMeeting() {
        return meetings(
                "initial-lac", "[name]'s First Meeting", "initial LAC", "initial LAC review", "ILAC", "ILAC review");
    }

    private static Term meeting() {
        return meetings(
                "lac-review",
                "[name]'s Meeting",
                "LAC review",
                "LAC meeting",
                "looked after review",
                "looked after child review",
                "looked after children review");
    }

    private static Term nextStepsMeeting() {
        return meetings("substantive-lac", "[name]'s Next Steps Meeting", "substantive LAC", "substantive LAC review");
    }

    private static Term meetings(String id, String instead, String... words) {
        return term(id, words, instead, instead + "s")
                .because("Young people asked for their own name in its place.")
                .changed(MEETINGS_RENAMED)
                .from(LANGUAGE);
    }

    private static Term lookedAfter() {
        return term(
                        "looked-after",
                        new TermForm("looked after child", WITH_EXPERIENCE, CHILDREN_WITH_EXPERIENCE),
                        TermForm.of("looked after children", CHILDREN_WITH_EXPERIENCE),
                        new TermForm(
                                "looked after young person",
                                "young person with care experience",
                                "young people with care experience"),
                        TermForm.of("looked after young people", "young people with care experience"),
                        new TermForm(
                                "looked after infant", "infant with care experience", "infants with care experience"))
                .because(
                        "It spells out LAC. Where the law's own words are needed, use them sparingly and explain them.")
                .from(LANGUAGE);
    }

    private static Term respite() {
        return term("respite", new String[] {"respite", "respite care", "respite break"}, "short break", "short breaks")
                .unlessIn("no respite from", "little respite from", "without respite")
                .because("Documents have changed, and speech is still changing.")
                .changed(ASKED)
                .changed(TermChange.of("South Ayrshire", "stopped using it in formal documents"))
                .from(source("south-ayrshire-evaluation-2021-24", "Appendix 1, action 5.3"));
    }

    private static Term placement() {
        return term("placement", TermForm.of("placement", "home"))
                .unlessIn(
                        "apprenticeship placement",
                        "clinical placement",
                        "college placement",
                        "employment placement",
                        "industrial placement",
                        "job placement",
                        "nursing placement",
                        "student on placement",
                        "students on placement",
                        "placement student",
                        "placement year",
                        "practice learning placement",
                        "practice placement",
                        "product placement",
                        "social work placement",
                        "student placement",
                        "teaching placement",
                        "training placement",
                        "university placement",
                        "vocational placement",
                        "volunteering placement",
                        "work experience placement",
                        "work placement")
                .because("Say home, or where the child lives.")
                .changed(ASKED)
                .from(ROUTE_MAP);
    }

    private static Term contact() {
        List<String> words = new ArrayList<>();
        for (String before : List.of(
                "birth family",
                "court ordered",
                "family",
                "indirect",
                "letterbox",
                "parental",
                "sibling",
                "supervised",
                "unsupervised")) {
            words.add(before + " contact");
        }
        for (String after : List.of("arrangement", "session", "visit")) {
            words.add("contact " + after);
        }
        for (String whose : List.of("", "his ", "her ", "their ", "birth ")) {
            for (String who : List.of("brothers", "family", "siblings", "sisters")) {
                words.add("contact with " + whose + who);
            }
        }
        for (String whose : List.of("his ", "her ", "their ", "birth ")) {
            for (String who : List.of("dad", "father", "grandparents", "mother", "mum", "parents")) {
                words.add("contact with " + whose + who);
            }
        }
        words.add("contact with brothers and sisters");
        words.add("contact with his brothers and sisters");
        words.add("contact with her brothers and sisters");
        words.add("contact with their brothers and sisters");
        return term("contact", words.toArray(String[]::new), TIME, TIME)
                .unlessIn(
                        "contact detail",
                        "contact form",
                        "contact information",
                        "contact list",
                        "contact number",
                        "contact person",
                        "contact point",
                        "contact sheet",
                        "contact us",
                        "contact with families",
                        "contact with family nurse",
                        "contact with family service",
                        "contact with family support",
                        "emergency contact",
                        "family contacts",
                        "point of contact")
                .because("Say time with family, or name whom the child sees.")
                .changed(ASKED)
                .from(ROUTE_MAP);
    }

    private static Term sibling() {
        return term("sibling", new TermForm("sibling", "brother or sister", "brothers and sisters"))
                .because("The Promise speaks of brothers and sisters. No document at hand states it as a rule.")
                .from(source("north-ayrshire-ijb-2022-08", "uses both, paragraphs 1.5 and 2.8"));
    }

    private static Term term(String id, String[] words, String instead, String insteadOfSeveral) {
        TermForm[] forms = new TermForm[words.length];
        for (int i = 0; i < words.length; i++) {
            forms[i] = new TermForm(words[i], instead, insteadOfSeveral);
        }
        return term(id, forms);
    }

    private static Term term(String id, TermForm... forms) {
        return new Term(id, List.of(forms), List.of(), Optional.empty(), List.of(), Optional.empty());
    }
}
