package io.github.promisemodel.scotland;

import static io.github.promisemodel.scotland.EntryList.source;

import io.github.promisemodel.reference.Source;
import java.util.List;
import java.util.Locale;

/** Children's rights and wellbeing, by short names: the convention, and Getting it right for every child. */
final class RightsData {

    static final String UNCRC = "uncrc-1989";
    static final String GIRFEC = "girfec-policy-statement-2022";
    static final String ACT_2014 = "children-and-young-people-act-2014";

    /** From article 1 on. Articles 43 to 54 are about how states see to the convention, and are left out. */
    private static final List<String> ARTICLES = List.of(
            "Who is a child",
            "No discrimination",
            "The best interests of the child",
            "Putting the rights into effect",
            "Guidance by parents as a child grows",
            "Life, survival and development",
            "Birth registration, name, nationality and care by parents",
            "Keeping an identity",
            "Staying with parents, or in touch with them",
            "Families across borders",
            "Being taken abroad unlawfully",
            "Respect for the views of the child",
            "Freedom of expression",
            "Freedom of thought, conscience and religion",
            "Freedom of association",
            "Privacy",
            "Information from the media",
            "The responsibilities of parents, and help with them",
            "Protection from violence, abuse and neglect",
            "Children who cannot live with their family",
            "Adoption",
            "Refugee children",
            "Disabled children",
            "Health and health services",
            "Review of care and treatment away from home",
            "Social security",
            "An adequate standard of living",
            "Education",
            "The aims of education",
            "Children of minorities and indigenous peoples",
            "Leisure, play and culture",
            "Child labour",
            "Protection from drugs",
            "Sexual exploitation",
            "Abduction, sale and trafficking",
            "Other exploitation",
            "No torture, cruel punishment or unlawful detention",
            "War and armed conflict",
            "Recovery of children who were harmed",
            "Juvenile justice",
            "Better standards stay in force",
            "Making the rights known");

    private final EntryList list;

    RightsData(EntryList list) {
        this.list = list;
    }

    void add() {
        for (int i = 1; i <= ARTICLES.size(); i++) {
            list.add(NationalEntry.of(
                    "uncrc-" + i,
                    NationalKind.UNCRC_ARTICLE,
                    "Article " + i + ": " + ARTICLES.get(i - 1),
                    source(UNCRC, "article " + i)));
        }
        principle("participation", "The child and the family at the heart, with choice and a full part in decisions");
        principle("strengths", "Work with families that respects rights, builds on strengths and leaves nobody out");
        principle("whole-life", "Wellbeing as all of life: family, community and society");
        principle("fairness", "Difference valued, and everybody treated fairly");
        principle("equality", "Inequalities seen and dealt with");
        principle("support", "Support when it is needed, until things are better");
        principle("partnership", "Everybody working together, locally and across Scotland");
        Source wellbeing = source(ACT_2014, "part 18, section 96");
        for (String name :
                List.of("Safe", "Healthy", "Achieving", "Nurtured", "Active", "Respected", "Responsible", "Included")) {
            list.add(NationalEntry.of(
                    "wellbeing-" + name.toLowerCase(Locale.ROOT), NationalKind.WELLBEING_INDICATOR, name, wellbeing));
        }
    }

    private void principle(String name, String title) {
        list.add(NationalEntry.of(
                "girfec-" + name,
                NationalKind.GIRFEC_PRINCIPLE,
                title,
                source(GIRFEC, "chapter 4, the values and principles")));
    }
}
