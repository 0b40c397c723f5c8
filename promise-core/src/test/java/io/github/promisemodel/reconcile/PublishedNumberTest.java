package io.github.promisemodel.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.reconcile.PublishedNumber.Counts;
import io.github.promisemodel.reconcile.PublishedNumber.PrintedPercentage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedNumberTest {

    @Test
    void countsAreWrittenWithTheirTotal() {
        assertThat(new PublishedNumber.Count(15)).hasToString("15");
        assertThat(new Counts(List.of(15L, 16L), 31)).hasToString("15, 16 of 31");
    }

    @Test
    void countsAreACopy() {
        List<Long> counts = new ArrayList<>(List.of(1L));
        Counts published = new Counts(counts, 1);
        counts.clear();
        assertThat(published.counts()).containsExactly(1L);
    }

    @Test
    void aSumHasASignHoweverLargeItIs() {
        assertThat(new PublishedNumber.Sum(new BigDecimal("1E+10"))).hasToString("10000000000%");
    }

    @Test
    void aMissingListIsSaidToBeMissing() {
        assertThat(new PublishedNumber.NoList()).hasToString("no list by id");
    }

    @Nested
    class OfAPercentage {

        @ParameterizedTest
        @CsvSource({
            "48, true, 48%",
            "<1, true, <1%",
            "less than 34, true, less than 34%",
            "48%, false, 48%",
            "half, false, half"
        })
        void theSignIsAddedToWhatIsAPercentage(String printed, boolean isPercentage, String text) {
            PrintedPercentage percentage = new PrintedPercentage(printed);
            assertThat(percentage.isPercentage()).isEqualTo(isPercentage);
            assertThat(percentage).hasToString(text);
        }

        @Test
        void anotherTextIsRepeatedInOneLineUpToTwentyCharacters() {
            assertThat(new PrintedPercentage("twenty characters it")).hasToString("twenty characters it");
            assertThat(new PrintedPercentage("twenty characters it!")).hasToString("twenty characters it...");
            assertThat(new PrintedPercentage("about\n\thalf")).hasToString("about  half");
        }

        @Test
        void noCharacterIsCutInTwo() {
            String smile = "\uD83D\uDE42";
            assertThat(new PrintedPercentage(smile.repeat(21))).hasToString(smile.repeat(20) + "...");
            assertThat(new PrintedPercentage(smile.repeat(20))).hasToString(smile.repeat(20));
        }
    }
}
