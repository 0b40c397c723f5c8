package io.github.promisemodel.reconcile;

import static io.github.promisemodel.reconcile.Figures.AS_OF;
import static io.github.promisemodel.reconcile.Figures.figure;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.published.BaseKind;
import io.github.promisemodel.published.FigureBase;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Published figures are compared with the entries in the denominator: a contextual one is treated as a superseded one is. */
class ContextualEntriesTest {

    private static Verdict verdict(PublishedFigure.Builder figure, boolean contextual) {
        ImprovementArea area = Figures.area(
                "a1",
                List.of(
                        Reading.of(BenefitStatus.BLUE),
                        Reading.of(BenefitStatus.GREEN),
                        Reading.of(BenefitStatus.GREEN)));
        Benefit last = area.getBenefits().get(2);
        Benefit leftOut = contextual
                ? last.toBuilder().contextual(true).build()
                : last.toBuilder()
                        .disposition(Disposition.builder()
                                .kind(DispositionKind.SUPERSEDED)
                                .date(AS_OF)
                                .build())
                        .build();
        ImprovementArea changed = area.toBuilder()
                .benefits(List.of(area.getBenefits().get(0), area.getBenefits().get(1), leftOut))
                .build();
        return Reconciliation.of(Figures.plan(List.of(changed), figure.build()), AS_OF)
                .figures(ComparedWith.ENTRIES)
                .get(0)
                .verdict();
    }

    @Test
    void aContextualEntryIsInNoCountAndInNoTotal() {
        for (boolean contextual : new boolean[] {true, false}) {
            assertThat(verdict(figure().total(2), contextual)).isEqualTo(Verdict.AGREES);
            assertThat(verdict(figure().total(3).base(FigureBase.of(BaseKind.CURRENT)), contextual))
                    .isEqualTo(Verdict.DIFFERS);
            assertThat(verdict(figure().putCount("GREEN", 1), contextual)).isEqualTo(Verdict.AGREES);
            assertThat(verdict(figure().putCount("GREEN", 2).base(FigureBase.of(BaseKind.CURRENT)), contextual))
                    .isEqualTo(Verdict.DIFFERS);
        }
    }
}
