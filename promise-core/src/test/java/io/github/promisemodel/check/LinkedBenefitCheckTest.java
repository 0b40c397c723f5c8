package io.github.promisemodel.check;

import static io.github.promisemodel.check.CheckedMeasures.told;
import static io.github.promisemodel.plan.SamplePlans.action;
import static io.github.promisemodel.plan.SamplePlans.area;
import static io.github.promisemodel.plan.SamplePlans.benefit;
import static io.github.promisemodel.plan.SamplePlans.northmoor;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.SamplePlans;
import io.github.promisemodel.reference.EntryLink;
import io.github.promisemodel.scotland.NationalFrame;
import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.status.DispositionKind;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What benefits contribute to, and links to the plan itself and to the national frame. */
class LinkedBenefitCheckTest {

    private static Plan plan(Benefit.Builder... benefits) {
        var area = area("a1").addAction(action("1.1").build());
        for (Benefit.Builder benefit : benefits) {
            area.addBenefit(benefit.build());
        }
        return SamplePlans.of(area.build());
    }

    private static Benefit.Builder to(String id, EntryLink... links) {
        return benefit(id).addContributesTo(links);
    }

    @Nested
    class Circles {

        @Test
        void benefitsThatContributeToEachOtherAreFoundOnce() {
            Plan plan = plan(
                    to("b1", EntryLink.of("b2")),
                    to("b2", EntryLink.of("northmoor-2024-27", "b1"), EntryLink.of("scotland", "vision-1")));

            assertThat(told(plan, FindingCode.CONTRIBUTES_IN_CIRCLE))
                    .containsExactly(
                            "/areas/0/benefits/0/contributesTo Benefit b1: Benefit b1, Benefit b2 contribute to"
                                    + " each other in a circle; take out the link that leads back");
        }

        @Test
        void aBenefitThatContributesToItselfIsOneOfItsOwn() {
            assertThat(told(plan(to("b1", EntryLink.of("b1"))), FindingCode.CONTRIBUTES_IN_CIRCLE))
                    .containsExactly("/areas/0/benefits/0/contributesTo Benefit b1: it contributes to itself; name what"
                            + " it contributes to");
        }

        @Test
        void aBenefitOfAnotherPlanWithTheSameIdIsNone() {
            assertThat(told(plan(to("b1", EntryLink.of("other", "b1"))), FindingCode.CONTRIBUTES_IN_CIRCLE))
                    .isEmpty();
        }
    }

    @Nested
    class OwnLinks {

        @Test
        void aBenefitContributesToBenefitsOfThePlan() {
            assertThat(told(plan(to("b1", EntryLink.of("b3")), benefit("b2")), FindingCode.DANGLING_LINK))
                    .containsExactly(
                            "/areas/0/benefits/0/contributesTo/0 Benefit b1: it names the benefit 'b3', and the"
                                    + " plan has none with that id");
            assertThat(told(plan(to("b1", EntryLink.of("1.1"))), FindingCode.DANGLING_LINK))
                    .containsExactly(
                            "/areas/0/benefits/0/contributesTo/0 Benefit b1: it names the benefit '1.1', and the"
                                    + " plan has none with that id; Action 1.1 has it");
            assertThat(told(plan(to("b1", EntryLink.of("northmoor-2024-27", "gone"))), FindingCode.DANGLING_LINK))
                    .hasSize(1);
        }

        @Test
        void linksToOtherPlansAreTheirOwnMatter() {
            assertThat(told(plan(to("b1", EntryLink.of("other", "gone"))), FindingCode.DANGLING_LINK))
                    .isEmpty();
        }

        @Test
        void anyOtherLinkLeadsToAnEntry() {
            Plan plan = SamplePlans.of(area("a1")
                    .addLinks(EntryLink.of("gone"), EntryLink.of("1.1"))
                    .addAction(action("1.1").addLinks(EntryLink.of("gone")).build())
                    .build());

            assertThat(told(plan, FindingCode.DANGLING_LINK))
                    .containsExactly(
                            "/areas/0/actions/0/links/0 Action 1.1: it names the entry 'gone', and the plan has none with"
                                    + " that id",
                            "/areas/0/links/0 Area a1: it names the entry 'gone', and the plan has none with that id");
        }
    }

    @Nested
    class NationalLinks {

        private static final EntryLink UNKNOWN = EntryLink.of("scotland", "vision 01");

        @Test
        void whateverLinksToNoEntryOfTheFrameIsFound() {
            Measure measure = Measure.builder()
                    .id("m1")
                    .title("A measure")
                    .addLink(UNKNOWN)
                    .build();
            Plan plan = northmoor()
                    .addMeasure(measure)
                    .addArea(area("a1")
                            .addLinks(UNKNOWN)
                            .addAction(action("1.1")
                                    .addLinks(UNKNOWN)
                                    .disposition(Disposition.of(DispositionKind.CARRIED_FORWARD).toBuilder()
                                            .addTo(UNKNOWN)
                                            .build())
                                    .build())
                            .addBenefit(benefit("b1")
                                    .addLinks(UNKNOWN)
                                    .addContributesTo(UNKNOWN)
                                    .build())
                            .build())
                    .build();

            assertThat(CheckedMeasures.places(plan, FindingCode.UNKNOWN_NATIONAL_ENTRY))
                    .containsExactlyInAnyOrder(
                            "/measures/0/links/0",
                            "/areas/0/links/0",
                            "/areas/0/actions/0/links/0",
                            "/areas/0/actions/0/disposition/to/0",
                            "/areas/0/benefits/0/links/0",
                            "/areas/0/benefits/0/contributesTo/0");
        }

        @Test
        void theNearestIsSuggested() {
            assertThat(told(
                            plan(benefit("b1").addLinks(EntryLink.of("scotland", "Vision 3"))),
                            FindingCode.UNKNOWN_NATIONAL_ENTRY))
                    .containsExactly(
                            "/areas/0/benefits/0/links/0 Benefit b1: it leads to 'Vision 3' of the national frame,"
                                    + " which has no entry with that id; did you mean 'vision-3'?");
        }

        @Test
        void everyEntryOfTheFrameIsKnown() {
            Benefit.Builder benefit = benefit("b1");
            NationalFrame.SCOTLAND.entries().forEach(entry -> benefit.addLink(EntryLink.of("scotland", entry.id())));

            assertThat(told(plan(benefit), FindingCode.UNKNOWN_NATIONAL_ENTRY)).isEmpty();
        }
    }
}
