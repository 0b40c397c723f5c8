package io.github.promisemodel.scotland;

import static io.github.promisemodel.scotland.LinkedPlans.PLAN;
import static io.github.promisemodel.scotland.NationalFrame.SCOTLAND;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.reference.EntryLink;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What holds of however many links, whatever they name. */
class NationalLinksLaws {

    private static final int STANDING = 2;

    @Property
    void everyLinkIsLinkedOrUnknownAndNeverBoth(@ForAll("links") List<NationalLink> links) {
        NationalLinks answer = NationalLinks.of(PLAN, SCOTLAND, links);
        List<NationalLink> both = new ArrayList<>(answer.linked());
        both.addAll(answer.unknown());
        List<NationalLink> given = new ArrayList<>(links);
        given.addAll(NationalLinks.of(PLAN, SCOTLAND).linked());
        given.addAll(NationalLinks.of(PLAN, SCOTLAND).unknown());

        assertThat(both).hasSize(links.size() + STANDING).containsExactlyInAnyOrderElementsOf(given);
        assertThat(answer.linked()).doesNotContainAnyElementsOf(answer.unknown());
    }

    @Property
    void aLinkIsLinkedWhereverItShowsOnBothSides(@ForAll("links") List<NationalLink> links) {
        NationalLinks answer = NationalLinks.of(PLAN, SCOTLAND, links);

        for (NationalLink link : links) {
            boolean shown = answer.nationalOf(link.kind(), link.id()).stream()
                    .anyMatch(
                            national -> EntryLink.of("scotland", national.id()).equals(link.to()));
            assertThat(answer.linked().contains(link)).isEqualTo(shown);
        }
    }

    @Property
    void everyNationalEntryHasALocalOneOrIsWithout(@ForAll("links") List<NationalLink> links) {
        NationalLinks answer = NationalLinks.of(PLAN, SCOTLAND, links);

        for (LinkedEntry entry : answer.entries()) {
            NationalKind kind = entry.national().kind();
            assertThat(answer.withoutLocal(kind).contains(entry.national())).isNotEqualTo(entry.isLinked());
        }
    }

    @Property
    void theOrderOfTheLinksChangesNoAnswer(@ForAll("links") List<NationalLink> links) {
        List<NationalLink> reversed = new ArrayList<>(links);
        Collections.reverse(reversed);

        assertThat(NationalLinks.of(PLAN, SCOTLAND, reversed).entries())
                .isEqualTo(NationalLinks.of(PLAN, SCOTLAND, links).entries());
    }

    @Provide
    Arbitrary<List<NationalLink>> links() {
        Arbitrary<String> locals = Arbitraries.of("voice-1", "a1", "a2", "1.1", "1.2", "1-b1", "m1", "m2", "g1", "x");
        Arbitrary<EntryLink> to = Combinators.combine(
                        Arbitraries.frequency(Tuple.of(4, "scotland"), Tuple.of(1, "wales")),
                        Arbitraries.of("vision-1", "vision-2", "theme-listening", "plan-24-30", "vision-11"))
                .as(EntryLink::of);
        return Combinators.combine(Arbitraries.of(LocalKind.class), locals, to)
                .as(NationalLink::new)
                .list()
                .ofMaxSize(12);
    }
}
