package io.github.promisemodel.ledger;

import static io.github.promisemodel.ledger.Ledgers.action;
import static io.github.promisemodel.ledger.Ledgers.carried;
import static io.github.promisemodel.ledger.Ledgers.disposed;
import static io.github.promisemodel.ledger.Ledgers.next;
import static io.github.promisemodel.plan.SamplePlans.area;
import static io.github.promisemodel.plan.SamplePlans.benefit;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.SamplePlans;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.status.DispositionKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What printed carry-forward lists carry and leave out. */
class CarryForwardListTest {

    private static PublishedFigure list(FigureSubject of, String listedAs, String... ids) {
        return PublishedFigure.builder()
                .of(of)
                .listedAs(listedAs)
                .addEntries(ids)
                .source(Source.of("list"))
                .build();
    }

    private static PublishedFigure actions(String... ids) {
        return list(FigureSubject.ACTIONS, "CARRIED_FORWARD", ids);
    }

    private static List<CarryForwardList> lists(Plan old) {
        return CarryForwardLedger.of(old, next()).lists();
    }

    private static List<String> ids(List<Entry<?>> entries) {
        return entries.stream().map(Entry::getId).toList();
    }

    @Test
    void aListIsHeldAgainstWhatItsEntriesSay() {
        Plan old = SamplePlans.of(area("a1")
                .addAction(carried("1.1"))
                .addAction(disposed("1.2", DispositionKind.SUPERSEDED))
                .addAction(carried("1.3"))
                .addAction(action("1.4"))
                .addAction(carried("1.5"))
                .addPublished(actions("1.5", "1.2", "1.4", "1.9", "1.1"))
                .build());

        assertThat(lists(old)).singleElement().satisfies(list -> {
            assertThat(list.of()).isEqualTo(FigureSubject.ACTIONS);
            assertThat(list.area()).map(each -> each.getId()).contains("a1");
            assertThat(list.where()).hasToString("[/areas/0/published/0]");
            assertThat(ids(list.carried())).containsExactly("1.5", "1.1");
            assertThat(ids(list.notCarried())).containsExactly("1.2", "1.4");
            assertThat(ids(list.leftOut())).containsExactly("1.3");
            assertThat(list.unknown()).containsExactly("1.9");
            assertThat(list.agrees()).isFalse();
        });
    }

    @Test
    void theListsOfOneAreaAreReadTogetherAndThoseOfThePlanLast() {
        Plan old = SamplePlans.northmoor()
                .addAreas(
                        area("a1").addAction(carried("1.1")).build(),
                        area("a2")
                                .addAction(carried("2.1"))
                                .addAction(carried("2.2"))
                                .addPublished(actions("2.2"))
                                .addPublished(list(FigureSubject.ACTIONS, "COMPLETE", "2.2"))
                                .addPublished(actions("2.1"))
                                .build())
                .addPublished(actions("1.1", "2.1", "2.2"))
                .build();

        assertThat(lists(old))
                .extracting(list -> list.where().toString())
                .containsExactly("[/areas/1/published/0, /areas/1/published/2]", "[/published/0]");
        assertThat(lists(old)).allMatch(CarryForwardList::agrees);
        assertThat(lists(old).get(1).area()).isEmpty();
    }

    @Test
    void aListOfBenefitsNamesBenefits() {
        Disposition carried = Disposition.of(DispositionKind.CARRIED_FORWARD);
        Plan old = SamplePlans.of(area("a1")
                .addAction(carried("1.1"))
                .addBenefit(benefit("1-b1").disposition(carried).build())
                .addBenefit(benefit("1-b2").disposition(carried).build())
                .addPublished(list(FigureSubject.BENEFITS, "CARRIED_FORWARD", "1-b1", "1.1"))
                .build());

        assertThat(lists(old)).singleElement().satisfies(list -> {
            assertThat(list.of()).isEqualTo(FigureSubject.BENEFITS);
            assertThat(ids(list.carried())).containsExactly("1-b1");
            assertThat(ids(list.leftOut())).containsExactly("1-b2");
            assertThat(list.unknown()).containsExactly("1.1");
        });
    }

    @Test
    void eachWayInWhichAListDisagreesCounts() {
        assertThat(lists(SamplePlans.of(area("a1").addPublished(actions("1.9")).build())))
                .noneMatch(CarryForwardList::agrees);
        assertThat(lists(SamplePlans.of(area("a1")
                        .addAction(action("1.1"))
                        .addPublished(actions("1.1"))
                        .build())))
                .noneMatch(CarryForwardList::agrees);
        assertThat(lists(SamplePlans.of(area("a1")
                        .addAction(carried("1.1"))
                        .addAction(carried("1.2"))
                        .addPublished(actions("1.1"))
                        .build())))
                .noneMatch(CarryForwardList::agrees);
    }

    @Test
    void aFigureWithoutEntriesIsNoList() {
        Plan old = SamplePlans.of(area("a1").addPublished(actions()).build());

        assertThat(lists(old)).isEmpty();
    }
}
