package io.github.promisemodel.scotland;

import static io.github.promisemodel.scotland.LinkedPlans.PLAN;
import static io.github.promisemodel.scotland.NationalFrame.SCOTLAND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.plan.SamplePlans;
import io.github.promisemodel.reference.EntryLink;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NationalLinksTest {

    private static NationalLink link(LocalKind kind, String id, String national) {
        return new NationalLink(kind, id, EntryLink.of("scotland", national));
    }

    private static NationalLinks links(NationalLink... links) {
        return NationalLinks.of(PLAN, SCOTLAND, List.of(links));
    }

    private static LinkedEntry entry(NationalLinks links, String national) {
        return links.entries().stream()
                .filter(entry -> entry.national().id().equals(national))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void linksThatStandInThePlanCountWhereTheyNameTheFrame() {
        NationalLinks links = NationalLinks.of(PLAN, SCOTLAND);

        assertThat(links.linked()).containsExactly(link(LocalKind.ACTION, "1.1", "theme-listening"));
        assertThat(links.unknown()).containsExactly(link(LocalKind.BENEFIT, "1-b1", "vision-99"));
        assertThat(links.plan()).isSameAs(PLAN);
        assertThat(links.frame()).isSameAs(SCOTLAND);
    }

    @ParameterizedTest
    @CsvSource({
        "CALL_TO_ACTION, voice-1, /callsToAction/0, Listen",
        "AREA, a2, /areas/1, Area of a2",
        "ACTION, 1.2, /areas/0/actions/1, Action of 1.2",
        "BENEFIT, 1-b1, /areas/0/benefits/0, Benefit of 1-b1",
        "MEASURE, m1, /areas/0/actions/0/measures/0, Measure of m1",
        "MEASURE, m2, /areas/0/benefits/0/measures/0, Measure of m2",
        "GROUP, g1, /groups/0, Sub-group"
    })
    void anythingOfAPlanMayBeLinked(LocalKind kind, String id, String path, String title) {
        NationalLinks links = links(link(kind, id, "vision-3"));

        assertThat(entry(links, "vision-3").locals())
                .containsExactly(new LocalEntry(kind, id, title, PlanPath.parse(path)));
        assertThat(entry(links, "vision-3").isLinked()).isTrue();
        assertThat(entry(links, "vision-4").isLinked()).isFalse();
        assertThat(links.nationalOf(kind, id)).extracting(NationalEntry::id).contains("vision-3");
        assertThat(links.withoutNational(kind)).extracting(LocalEntry::id).doesNotContain(id);
    }

    @Test
    void oneThingMayAnswerManyAndManyMayAnswerOne() {
        NationalLinks links = links(
                link(LocalKind.GROUP, "g1", "vision-3"),
                link(LocalKind.AREA, "a2", "vision-3"),
                link(LocalKind.AREA, "a2", "vision-1"),
                link(LocalKind.AREA, "a2", "fundamental-1"),
                link(LocalKind.AREA, "a2", "vision-3"));

        assertThat(entry(links, "vision-3").locals())
                .extracting(LocalEntry::id)
                .as("in plan order, each once")
                .containsExactly("a2", "g1");
        assertThat(links.nationalOf(LocalKind.AREA, "a2"))
                .extracting(NationalEntry::id)
                .as("in the order of the frame")
                .containsExactly("fundamental-1", "vision-1", "vision-3");
        assertThat(links.linked()).hasSize(6);
    }

    @Test
    void whatHasNoLinkIsNamedOnBothSides() {
        NationalLinks links = links(link(LocalKind.AREA, "a2", "vision-3"));

        assertThat(links.withoutLocal(NationalKind.VISION))
                .hasSize(9)
                .extracting(NationalEntry::id)
                .startsWith("vision-1", "vision-2", "vision-4");
        assertThat(links.withoutLocal(NationalKind.THEME)).hasSize(18);
        assertThat(links.withoutNational(LocalKind.AREA))
                .extracting(LocalEntry::id)
                .containsExactly("a1");
        assertThat(links.withoutNational(LocalKind.ACTION))
                .extracting(LocalEntry::id)
                .containsExactly("1.2");
        assertThat(links.withoutNational(LocalKind.MEASURE))
                .extracting(LocalEntry::id)
                .containsExactly("m1", "m2");
        assertThat(links.entries()).extracting(LinkedEntry::national).isEqualTo(SCOTLAND.entries());
    }

    @Test
    void theLinksOfAreasActionsAndBenefitsCountAndWhatABenefitContributesTo() {
        Plan plan = SamplePlans.of(SamplePlans.area("a1")
                .addLink(EntryLink.of("scotland", "priority-1"))
                .addAction(SamplePlans.action("1.1")
                        .addLink(EntryLink.of("scotland", "uncrc-12"))
                        .addLink(EntryLink.of("scotland", "uncrc-99"))
                        .build())
                .addBenefit(SamplePlans.benefit("1-b1")
                        .addContributesTo(EntryLink.of("scotland", "vision-1"))
                        .addContributesTo(EntryLink.of("1-b2"))
                        .addLink(EntryLink.of("scotland", "phase-1-expectation-1"))
                        .addLink(EntryLink.of("northmoor-loip", "outcome-1"))
                        .build())
                .build());
        NationalLinks links = NationalLinks.of(plan, SCOTLAND);

        assertThat(links.linked())
                .containsExactly(
                        link(LocalKind.AREA, "a1", "priority-1"),
                        link(LocalKind.ACTION, "1.1", "uncrc-12"),
                        link(LocalKind.BENEFIT, "1-b1", "vision-1"),
                        link(LocalKind.BENEFIT, "1-b1", "phase-1-expectation-1"));
        assertThat(links.unknown()).containsExactly(link(LocalKind.ACTION, "1.1", "uncrc-99"));
    }

    @Test
    void aLinkThatNamesNothingIsUnknown() {
        List<NationalLink> nothing = List.of(
                link(LocalKind.AREA, "a9", "vision-3"),
                link(LocalKind.ACTION, "a2", "vision-3"),
                link(LocalKind.AREA, "a2", "vision-11"),
                new NationalLink(LocalKind.AREA, "a2", EntryLink.of("wales", "vision-3")),
                new NationalLink(LocalKind.AREA, "a2", EntryLink.of("vision-3")),
                new NationalLink(
                        LocalKind.AREA,
                        "a2",
                        EntryLink.builder().plan("scotland").build()));
        NationalLinks links = NationalLinks.of(SamplePlans.of(PLAN.getAreas().get(1)), SCOTLAND, nothing);

        assertThat(links.unknown()).isEqualTo(nothing);
        assertThat(links.linked()).isEmpty();
        assertThat(links.nationalOf(LocalKind.AREA, "a2")).isEmpty();
        assertThat(nothing)
                .extracting(NationalLink::toString)
                .startsWith("AREA a9 to scotland vision-3")
                .endsWith("AREA a2 to wales vision-3", "AREA a2 to this plan vision-3", "AREA a2 to scotland");
    }

    @Test
    void ofTwoThingsWithOneIdTheFirstIsLinked() {
        Plan plan = SamplePlans.of(
                SamplePlans.area("a1").build(), SamplePlans.area("a1").build());
        NationalLinks links = NationalLinks.of(plan, SCOTLAND, List.of(link(LocalKind.AREA, "a1", "vision-1")));

        assertThat(entry(links, "vision-1").locals())
                .extracting(each -> each.path().toString())
                .containsExactly("/areas/0");
        assertThat(links.withoutNational(LocalKind.AREA))
                .extracting(each -> each.path().toString())
                .containsExactly("/areas/1");
    }

    @Test
    void aLinkFromNothingIsRefused() {
        assertThatIllegalStateException().isThrownBy(() -> link(LocalKind.AREA, " ", "vision-1"));
    }
}
