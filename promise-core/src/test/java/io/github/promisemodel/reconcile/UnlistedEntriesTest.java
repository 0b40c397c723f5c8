package io.github.promisemodel.reconcile;

import static io.github.promisemodel.reconcile.Figures.figure;
import static io.github.promisemodel.reconcile.Figures.found;
import static io.github.promisemodel.reconcile.Figures.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reconcile.FigureFinding.Behind;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.tally.Bounds;
import io.github.promisemodel.tally.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An area that prints no list of what other areas list is told of, where that is stated of its entries. */
class UnlistedEntriesTest {

    private static final Disposition CARRIED = Disposition.of(DispositionKind.CARRIED_FORWARD);
    private static final ImprovementArea LISTING =
            area("a1").addPublished(listing("CARRIED_FORWARD", "a1-1", "a1-b")).build();

    @Test
    void entriesStatedWhereOtherAreasListThemAreNamedAndNotCompared() {
        Plan plan = plan(List.of(LISTING, area("a2").build()));
        assertThat(unlisted(plan))
                .singleElement()
                .returns(Verdict.NOT_COMPARED, FigureFinding::verdict)
                .returns(ComparedWith.ENTRIES, FigureFinding::comparedWith)
                .returns("/areas/1", each -> each.where().toString())
                .returns(Bounds.exactly(2), found -> found.counted().orElseThrow())
                .returns(new Behind(List.of("a2-1", "a2-b"), List.of()), FigureFinding::behind)
                .hasToString("Area a2: Actions carried forward list: published no list by id, stated of a2-1, a2-b; not"
                        + " compared (Area a2)");
    }

    @Test
    void theAreasOwnSourceIsGivenWhereItHasOne() {
        Source page = Source.of("Page 4");
        Plan plan = plan(List.of(LISTING, area("a2").source(page).build()));
        assertThat(unlisted(plan)).singleElement().returns(page, FigureFinding::source);
    }

    @Test
    void aListOfSomethingElseIsNoListOfThem() {
        ImprovementArea other = area("a2").addPublished(listing("CLOSED")).build();
        assertThat(unlisted(plan(List.of(LISTING, other))))
                .singleElement()
                .returns("ACTIONS CARRIED_FORWARD list", FigureFinding::figure);
    }

    @Test
    void anAreaThatListsThemOrHasNoneIsNotTold() {
        ImprovementArea none =
                ImprovementArea.builder().id("a3").title("An area").build();
        assertThat(unlisted(plan(List.of(LISTING, none)))).isEmpty();
    }

    @Test
    void whatNoAreaListsIsNotLookedFor() {
        assertThat(unlisted(plan(List.of(area("a1").build(), area("a2").build()))))
                .isEmpty();
    }

    private static List<FigureFinding> unlisted(Plan plan) {
        return found(plan, ComparedWith.ENTRIES).stream()
                .filter(found -> found.published().equals("no list by id"))
                .toList();
    }

    private static PublishedFigure listing(String key, String... ids) {
        return figure().listedAs(key).addEntries(ids).build();
    }

    private static ImprovementArea.Builder area(String id) {
        return ImprovementArea.builder()
                .id(id)
                .title("An area")
                .addActions(
                        Action.builder()
                                .id(id + "-1")
                                .title("An action")
                                .disposition(CARRIED)
                                .build(),
                        Action.builder().id(id + "-2").title("An action").build())
                .addBenefits(Benefit.builder()
                        .id(id + "-b")
                        .title("A benefit")
                        .disposition(CARRIED)
                        .build());
    }
}
