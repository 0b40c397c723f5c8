package io.github.promisemodel.language;

import io.github.promisemodel.reference.Document;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What published guides to words ask for; see {@link TermGuide}. */
final class GuideTerms {

    private final Document document;
    private final String link;
    private final List<Term> terms = new ArrayList<>();

    private GuideTerms(String id, String title, String link) {
        this.document = Document.builder().id(id).title(title).build();
        this.link = link;
    }

    private TermGuide guide() {
        return new TermGuide(document.getId(), document, link, terms);
    }

    static TermGuide northLanarkshire() {
        return new GuideTerms(
                        "north-lanarkshire",
                        "Language guide of North Lanarkshire's Promise team",
                        "https://www.northlanarkshire.gov.uk/social-care-and-health/promise-team/language-guide")
                .add(unit())
                .add(residents("young person"))
                .add(term(
                        "abscond",
                        "abscond",
                        "run away",
                        "absconds",
                        "runs away",
                        "absconded",
                        "ran away",
                        "absconding",
                        "running away"))
                .add(term("sanction", "sanction", "consequence")
                        .unlessIn("benefit sanction", "economic sanction", "international sanction", "trade sanction"))
                .add(challenging("distress").orSay("reacting to a situation", "unmet need", "upset"))
                .add(term("defiant", "defiant", "strong willed").orSay("confident in their choices"))
                .add(term("aggressive", "aggressive", "reacting to a situation"))
                .add(term(
                                "attention seeking",
                                "attention seeker",
                                "somebody who looks for help",
                                "attention seeking",
                                "looking for help")
                        .orSay("unmet need"))
                .add(vulnerable())
                .guide();
    }

    static TermGuide tact() {
        return new GuideTerms(
                        "tact",
                        "Language that Cares, TACT",
                        "https://tactfostering.org.uk/knowledge-centre/language-that-cares")
                .addShared()
                .add(inCare())
                .add(term("leaving care", "leaving care", "moving on").orSay("moving up"))
                .add(term("NEET", "NEET", "not in training or in education").orSay("unemployed"))
                .add(term("permanence", "permanence", "home without disruptions"))
                .guide();
    }

    static TermGuide bromley() {
        return new GuideTerms(
                        "bromley",
                        "Language, Bromley's toolkit for direct work",
                        "https://bromleydirectworktoolkit.co.uk/language")
                .addShared()
                .add(term("contact centre", "contact centre", "family centre"))
                .add(term("corporate parent", "corporate parent", "guardian"))
                .add(term("designated teacher", "designated teacher", "teacher"))
                .add(term("difficult to place", "difficult to place", "failed by the system"))
                .add(term("drop out", "school drop out", "early school leaver", "dropout", "early school leaver"))
                .add(term("co-morbid", "co-morbid", "co-occurring"))
                .guide();
    }

    static TermGuide adultServices() {
        return new GuideTerms(
                        "adult-services",
                        "The words we use, Dimensions",
                        "https://www.dimensions-uk.org/resource/the-words-we-use")
                .add(term("service user", "service user", "person who draws on support"))
                .add(term("client", "client", "person who draws on support")
                        .unlessIn(
                                "client side",
                                "client server",
                                "client software",
                                "client application",
                                "client library"))
                .add(residents("person who lives there"))
                .add(term("cared for", "cared for person", "person who draws on support"))
                .add(term("package", "care package", "support", "package of care", "support"))
                .add(term("non-verbal", "non-verbal", "communicating without words"))
                .add(challenging("distress"))
                .guide();
    }

    static TermGuide sandwell() {
        return new GuideTerms(
                        "sandwell",
                        "Use language that we can understand, Sandwell's young people",
                        "https://sandwellvoice.co.uk/working-together/use-language-that-we-can-understand/")
                .add(term("case", "case", "child")
                        .unlessIn(
                                "in this case",
                                "in that case",
                                "in any case",
                                "in which case",
                                "in some case",
                                "in most case",
                                "in many case",
                                "in all case",
                                "in each case",
                                "in case",
                                "in the case of",
                                "the case for",
                                "the case that",
                                "not the case",
                                "is the case",
                                "business case",
                                "use case",
                                "test case",
                                "court case",
                                "best case",
                                "worst case",
                                "case law",
                                "case study"))
                .add(term("peer", "peer", "friend").unlessIn("peer review", "peer support", "peer mentor"))
                .add(term("birth parents", "birth parent", "parent"))
                .add(term("care leaver", "care leaver", "care experienced young person"))
                .add(term("foster carer", "foster carer", "carer"))
                .add(term("leaving care", "leaving care", "moving on"))
                .guide();
    }

    static TermGuide nspcc() {
        return new GuideTerms(
                        "nspcc",
                        "Why language matters, NSPCC Learning",
                        "https://learning.nspcc.org.uk/news/why-language-matters/not-hard-to-reach-reframing-responsibility-for-accessing-services")
                .add(hardToReach())
                .add(term(
                        "non-engaged",
                        "non-engaged",
                        "not reached by our service",
                        "service resistant",
                        "not reached by our service"))
                .add(term("disguised compliance", "disguised compliance", "what was seen and what was said"))
                .add(term(
                        "risky behaviour",
                        "risky behaviour",
                        "what was done to the young person",
                        "risk-taking behaviour",
                        "what was done to the young person"))
                .guide();
    }

    static TermGuide camden() {
        return new GuideTerms(
                        "camden",
                        "Language is powerful, Camden Council",
                        "https://ascpractice.camden.gov.uk/housing/vulnerability/our-approach/language-is-powerful")
                .add(term(
                        "disability",
                        "wheelchair-bound",
                        "who uses a wheelchair",
                        "wheelchair bound",
                        "who uses a wheelchair",
                        "confined to a wheelchair",
                        "who uses a wheelchair"))
                .add(term(
                        "vulnerable",
                        "vulnerable person",
                        "person experiencing vulnerabilities",
                        "vulnerable adult",
                        "adult experiencing vulnerabilities"))
                .guide();
    }

    /** Whoever is said to be hard to reach is not reached by those who say so. */
    private static Term hardToReach() {
        return term(
                "hard to reach",
                "hard to reach",
                "not reached by our service",
                "hard-to-reach",
                "not reached by our service",
                "harder to reach",
                "not reached by our service");
    }

    /** What Bromley has from TACT. */
    private GuideTerms addShared() {
        return add(term(
                                "abscond",
                                "abscond",
                                "run away",
                                "absconds",
                                "runs away",
                                "absconded",
                                "ran away",
                                "absconding",
                                "running away")
                        .orSay("go missing"))
                .add(term(
                        "asylum seeker",
                        "asylum seeker",
                        "young person",
                        "asylum seeking child",
                        "young person",
                        "asylum seeking young person",
                        "young person"))
                .add(birthParents())
                .add(term("care leaver", "care leaver", "care experienced adult"))
                .add(term("care plan", "care plan", "plan").orSay("my plan", "future plans"))
                .add(challenging("having trouble coping").orSay("distressed feelings", "difficult thoughts"))
                .add(term("foster carer", "foster carer", "foster mum or foster dad")
                        .orSay("my family", "people who care about me"));
    }

    private static Term birthParents() {
        return term(
                        "birth parents",
                        "birth parent",
                        "parent",
                        "biological parent",
                        "parent",
                        "birth family",
                        "family",
                        "biological family",
                        "family",
                        "birth mother",
                        "mum",
                        "birth father",
                        "dad")
                .orSay("Mum", "Dad");
    }

    private static Term inCare() {
        return term(
                        "in care",
                        "in the care system",
                        "living with another family",
                        "received into care",
                        "gone to live with another family",
                        "taken into care",
                        "gone to live with another family")
                .or(new TermForm(
                        "child in care", "child living with another family", "children living with another family"))
                .or(new TermForm(
                        "young person in care",
                        "young person living with another family",
                        "young people living with another family"));
    }

    private static Term unit() {
        return term(
                        "unit",
                        "children's unit",
                        "children's house",
                        "residential unit",
                        "house",
                        "young people's unit",
                        "young people's house",
                        "the unit",
                        "the house",
                        "our unit",
                        "our house")
                .unlessIn("the unit of measure", "the unit of measurement", "the unit cost", "the unit price");
    }

    private static Term residents(String instead) {
        return term(
                "resident",
                "resident of the house",
                instead,
                "resident of the home",
                instead,
                "resident of the unit",
                instead,
                "resident in the house",
                instead,
                "resident in the home",
                instead);
    }

    private static Term challenging(String instead) {
        return term(
                "challenging behaviour",
                "challenging behaviour",
                instead,
                "behaviour that challenges",
                instead,
                "behaviours that challenge",
                instead);
    }

    private static Term vulnerable() {
        List<String> words = new ArrayList<>();
        for (String who : List.of(
                "child", "family", "young person", "person", "baby", "infant", "adult", "group", "pupil", "learner")) {
            words.add("vulnerable " + who);
            words.add("cherished " + who);
        }
        return term("vulnerable", words.toArray(String[]::new));
    }

    /** A term of words and what is said instead, one after the other. */
    private static Term term(String id, String... wordsAndInstead) {
        Term term = Term.of(id, wordsAndInstead[0], wordsAndInstead[1]);
        for (String[] more : pairs(wordsAndInstead)) {
            term = term.or(TermForm.of(more[0], more[1]));
        }
        return term.at(TermLevel.PREFER);
    }

    private static List<String[]> pairs(String[] all) {
        List<String[]> pairs = new ArrayList<>();
        for (int i = 2; i < all.length; i += 2) {
            pairs.add(Arrays.copyOfRange(all, i, i + 2));
        }
        return pairs;
    }

    private GuideTerms add(Term term) {
        terms.add(term.from(CareTerms.source(document.getId(), "list of words")).linked(link));
        return this;
    }
}
