package io.github.promisemodel.reports.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.promisemodel.reports.Reports;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.rollup.Grouping;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How deep a report goes. */
class DepthTest {

    private static final Labels LABELS = Labels.of(Locale.ENGLISH);

    private static List<String> tables(Report report, String... parts) {
        return keys(ReportFigures.document(report, LABELS, List.of(parts)));
    }

    private static List<String> keys(ReportDocument document) {
        return document.tables().stream().map(FigureTable::key).toList();
    }

    @ParameterizedTest
    @EnumSource(Depth.class)
    void find_everyDepthByItsName(Depth depth) {
        assertThat(Depth.find(depth.key())).contains(depth);
    }

    @Test
    void find_nothingByAnotherName() {
        assertThat(Depth.find("Paper")).isEmpty();
    }

    @Nested
    class Paper {

        @Test
        void isWhatACommitteeIsGivenInTheOrderOfTheWhole() throws IOException {
            Report report = Reports.madeUp();

            assertThat(tables(report, "paper"))
                    .isSubsetOf(tables(report, "all"))
                    .containsSubsequence(
                            "in-short",
                            "headline",
                            "actions",
                            "benefits",
                            "exceptions",
                            "money-by-fund-and-year",
                            "risk-counts",
                            "moves-of-actions",
                            "published-differing")
                    .contains("actions-by-area", "benefits-by-area", "colours-by-area")
                    .doesNotContain("every-action", "measures", "findings", "money", "risks", "published")
                    .isSubsetOf(Depth.PAPER.tables(Grouping.AREA));
        }

        @Test
        void hasTheGroupsThatAreAskedFor() throws IOException {
            assertThat(tables(Reports.by(Grouping.OWNER), "paper"))
                    .contains("actions-by-owner", "colours-by-owner")
                    .doesNotContain("actions-by-area");
        }

        @Test
        void hasNoMovementWhereNoDateIsAskedFor() throws IOException {
            assertThat(tables(Reports.of(Reports.madeUp("plan")), "paper"))
                    .isNotEmpty()
                    .noneMatch(key -> key.startsWith("moves-of"));
        }

        @Test
        void canHaveOtherPartsBesideIt() throws IOException {
            Report report = Reports.madeUp();

            assertThat(tables(report, "paper", "findings", "measures"))
                    .containsAll(tables(report, "paper"))
                    .containsAll(tables(report, "findings"))
                    .containsAll(tables(report, "measures"));
        }

        @Test
        void isTakenOutOfAWholeReportToo() throws IOException {
            Report report = Reports.madeUp();

            assertThat(keys(ReportFigures.document(report, LABELS).parts(List.of("paper"))))
                    .isEqualTo(tables(report, "paper"));
        }

        @Test
        void doesNotExcuseANameThatIsUnknown() throws IOException {
            Report report = Reports.madeUp();

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> tables(report, "paper", "budget"))
                    .withMessageContaining("Part 'budget'")
                    .withMessageContaining("choose from all, paper, summary, ");
        }
    }

    @Test
    void summary_isThePartOfItsName() throws IOException {
        assertThat(tables(Reports.madeUp(), "summary")).isNotEmpty().isSubsetOf(Depth.SUMMARY.tables(Grouping.AREA));
    }

    @Test
    void all_hasEveryTableThatThereMayBe() {
        assertThat(Depth.ALL.tables(Grouping.AREA)).hasSameSizeAs(TableId.values());
    }
}
