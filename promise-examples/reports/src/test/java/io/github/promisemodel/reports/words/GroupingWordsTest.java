package io.github.promisemodel.reports.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.rollup.GroupKey;
import io.github.promisemodel.rollup.Grouping;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What groupings and their groups are called. */
class GroupingWordsTest {

    private static final GroupingWords ENGLISH = new GroupingWords(Labels.of(Locale.ENGLISH));

    private static final Grouping WARD = Grouping.of("ward", "no ward", plan -> List.of(), (area, entry) -> List.of());

    @Test
    void keyIsThatOfTheGroupingWhateverItIsCalled() {
        assertThat(GroupingWords.key(Grouping.CALL_TO_ACTION)).isEqualTo("call-to-action");
        assertThat(GroupingWords.key(Grouping.SUB_GROUP)).isEqualTo("sub-group");
    }

    @Test
    void keyOfAGroupingOfOnesOwnIsItsName() {
        assertThat(GroupingWords.key(WARD)).isEqualTo("ward");
    }

    @Test
    void entriesWithNoKeyHaveATitleInEveryGroupingAReportCanShow() {
        for (Grouping grouping : List.of(
                Grouping.AREA,
                Grouping.FOUNDATION,
                Grouping.CALL_TO_ACTION,
                Grouping.SUB_GROUP,
                Grouping.OWNER,
                Grouping.DISPOSITION,
                Grouping.COUNCIL,
                Grouping.PLAN,
                Grouping.PERIOD)) {
            assertThat(ENGLISH.title(grouping, GroupKey.none("none"))).startsWith("No");
        }
        assertThat(ENGLISH.title(Grouping.OWNER, GroupKey.none("none"))).isEqualTo("No owner stated");
    }

    @Test
    void aTitleOfThePlanOrOfAGroupingOfOnesOwnIsLeftAsItIs() {
        assertThat(ENGLISH.title(Grouping.OWNER, GroupKey.of("eHealth", "eHealth")))
                .isEqualTo("eHealth");
        assertThat(ENGLISH.title(WARD, GroupKey.none("no ward"))).isEqualTo("no ward");
    }
}
