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
    private static final String EXPERIENCED = "care experienced";
    private static final String YOUNG_PEOPLE = "young people with care experience";
    private static final String BROTHERS_AND_SISTERS = "brothers and sisters";
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
        return term(
                        "lac",
                        new TermForm("LAC", WITH_EXPERIENCE, CHILDREN_WITH_EXPERIENCE).beforeNoun(EXPERIENCED),
                        new TermForm("LAAC", WITH_EXPERIENCE, CHILDREN_WITH_EXPERIENCE).beforeNoun(EXPERIENCED),
                        new TermForm("L.A.C.", CHILDREN_WITH_EXPERIENCE, CHILDREN_WITH_EXPERIENCE)
                                .beforeNoun(EXPERIENCED),
                        new TermForm("LACYP", YOUNG_PEOPLE, YOUNG_PEOPLE).beforeNoun(EXPERIENCED))
                .inSense(TermSense.ACRONYM)
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
                "LAC review meeting",
                "LAAC review",
                "LAAC meeting",
                "looked after review",
                "looked after child review",
                "looked after and accommodated review",
                "looked after and accommodated child review");
    }

    private static Term nextStepsMeeting() {
        return meetings("substantive-lac", "[name]'s Next Steps Meeting", "substantive LAC", "substantive LAC review");
    }

    private static Term meetings(String id, String instead, String... words) {
        List<String> all = new ArrayList<>();
        for (String each : words) {
            all.add(each);
            if (each.contains("child")) {
                all.add(each.replace("child", "children"));
            }
        }
        return term(id, all.toArray(String[]::new), instead, instead + "s")
                .inSense(TermSense.ACRONYM)
                .because("Young people asked for their own name in its place.")
                .changed(MEETINGS_RENAMED)
                .from(LANGUAGE);
    }

    private static Term lookedAfter() {
        List<TermForm> forms = new ArrayList<>();
        forms.add(TermForm.of("looked after child", WITH_EXPERIENCE));
        for (String whom : List.of("baby", "infant", "learner", "pupil", "student", "young person")) {
            forms.add(TermForm.of("looked after " + whom, whom + " with care experience"));
        }
        forms.add(new TermForm("looked after", EXPERIENCED, EXPERIENCED));
        forms.add(new TermForm("CLA", CHILDREN_WITH_EXPERIENCE, CHILDREN_WITH_EXPERIENCE).beforeNoun(EXPERIENCED));
        return term("looked-after", forms.toArray(TermForm[]::new))
                .inSense(TermSense.CARE_STATUS)
                .because(
                        "It spells out LAC. Where the law's own words are needed, use them sparingly and explain them.")
                .from(LANGUAGE);
    }

    private static Term respite() {
        return term("respite", new String[] {"respite", "respite care", "respite break"}, "short break", "short breaks")
                .inSense(TermSense.SHORT_BREAK)
                .because("Documents have changed, and speech is still changing.")
                .changed(ASKED)
                .changed(TermChange.of("South Ayrshire", "stopped using it in formal documents"))
                .from(source("south-ayrshire-evaluation-2021-24", "Appendix 1, action 5.3"));
    }

    private static Term placement() {
        return term("placement", TermForm.of("placement", "home"))
                .inSense(TermSense.HOME)
                .because("Say home, or where the child lives.")
                .changed(ASKED)
                .from(ROUTE_MAP);
    }

    private static Term contact() {
        List<String> words = new ArrayList<>();
        words.add("contact");
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
            for (String who : List.of(
                    "brothers",
                    "brothers and sisters",
                    "dad",
                    "family",
                    "father",
                    "grandparents",
                    "mother",
                    "mum",
                    "parents",
                    "siblings",
                    "sisters")) {
                words.add("contact with " + whose + who);
            }
        }
        return term("contact", words.toArray(String[]::new), TIME, TIME)
                .inSense(TermSense.FAMILY_TIME)
                .because("Say time with family, or name whom the child sees.")
                .changed(ASKED)
                .from(ROUTE_MAP);
    }

    private static Term sibling() {
        return term(
                        "sibling",
                        new TermForm("sibling", "brother or sister", BROTHERS_AND_SISTERS)
                                .beforeNoun(BROTHERS_AND_SISTERS),
                        new TermForm("sib", "brother or sister", BROTHERS_AND_SISTERS).beforeNoun(BROTHERS_AND_SISTERS))
                .at(TermLevel.PREFER)
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
