package io.github.promisemodel.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.promisemodel.disclosure.PublishedCount.Known;
import io.github.promisemodel.disclosure.PublishedCount.Rounded;
import io.github.promisemodel.tally.Rounding;
import io.github.promisemodel.tally.Share;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PublishedCountTest {

    @Test
    void aSuppressedCountIsTheSameWhateverWasCounted() {
        for (long count = 1; count < 5; count++) {
            assertThat(SmallNumbers.DEFAULT.protect(count)).isSameAs(SuppressionMark.SUPPRESSED);
        }
        assertThat(SuppressionMark.SUPPRESSED.isSuppressed()).isTrue();
        assertThat(SuppressionMark.NOT_AVAILABLE.isSuppressed()).isFalse();
        assertThat(new Known(5).isSuppressed()).isFalse();
    }

    @Test
    void aMarkHasNoNumber() {
        assertThat(SuppressionMark.values())
                .allSatisfy(mark -> assertThat(mark.number()).isEmpty());
        assertThat(Arrays.stream(SuppressionMark.class.getDeclaredFields())
                        .filter(field -> !field.isEnumConstant() && !field.isSynthetic())
                        .map(field -> field.getType().getName()))
                .containsExactly(String.class.getName());
        assertThat(new Known(7).number()).hasValue(7);
        assertThat(new Rounded(10, 5).number()).hasValue(10);
    }

    @Test
    void itIsPrintedAsPublished() {
        assertThat(List.of(
                        new Known(12),
                        new Rounded(10, 5),
                        SuppressionMark.SUPPRESSED,
                        SuppressionMark.NOT_AVAILABLE,
                        SuppressionMark.NOT_APPLICABLE))
                .hasToString("[12, 10, [c], [x], [z]]");
    }

    @Test
    void numbersAreOrderedBySizeAndMarksComeLast() {
        List<PublishedCount> inOrder = List.of(
                new Known(0),
                new Known(10),
                new Rounded(10, 2),
                new Rounded(10, 5),
                new Known(11),
                new Known(Long.MAX_VALUE),
                SuppressionMark.SUPPRESSED,
                SuppressionMark.SUPPRESSED,
                SuppressionMark.NOT_AVAILABLE,
                SuppressionMark.NOT_APPLICABLE);
        List<PublishedCount> shuffled = new ArrayList<>(inOrder);
        for (int seed = 0; seed < 100; seed++) {
            Collections.shuffle(shuffled, new Random(seed));

            shuffled.sort(PublishedCount.ORDER);

            assertThat(shuffled).isEqualTo(inOrder);
        }
    }

    @Test
    void aNumberIsNotBelowZeroAndARoundedOneAMultiple() {
        assertThat(new Known(0)).hasToString("0");
        assertThat(new Rounded(0, 2)).hasToString("0");
        assertThatIllegalArgumentException().isThrownBy(() -> new Known(-1)).withMessage("Count -1: below zero");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rounded(11, 5))
                .withMessage("Rounded count 11: not a multiple of 5 from 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rounded(-5, 5))
                .withMessage("Rounded count -5: not a multiple of 5 from 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rounded(5, 1))
                .withMessage("Rounding base 1: below 2");
    }

    @Test
    void aShareOfWhatIsSuppressedIsSuppressed() {
        assertThat(PublishedShare.of(new Known(5), new Known(20))).isEqualTo(new PublishedShare.Shown(Share.of(5, 20)));
        assertThat(PublishedShare.of(new Rounded(5, 5), new Rounded(20, 5))).hasToString("5 of 20");
        assertThat(PublishedShare.of(SuppressionMark.SUPPRESSED, new Known(20))).isSameAs(SuppressionMark.SUPPRESSED);
        assertThat(PublishedShare.of(new Known(20), SuppressionMark.SUPPRESSED)).isSameAs(SuppressionMark.SUPPRESSED);
        assertThat(PublishedShare.of(SuppressionMark.NOT_AVAILABLE, SuppressionMark.SUPPRESSED))
                .isSameAs(SuppressionMark.SUPPRESSED);
        assertThat(PublishedShare.of(new Known(20), SuppressionMark.NOT_AVAILABLE))
                .isSameAs(SuppressionMark.NOT_AVAILABLE);
        assertThat(PublishedShare.of(SuppressionMark.NOT_APPLICABLE, new Known(20)))
                .isSameAs(SuppressionMark.NOT_APPLICABLE);
        assertThat(PublishedShare.of(new Known(0), new Known(0))).isSameAs(SuppressionMark.NOT_APPLICABLE);
    }

    @Test
    void aMarkHasNoPercentage() {
        PublishedShare quarter = PublishedShare.of(new Known(5), new Known(20));

        assertThat(quarter.percentage(Rounding.HALF_UP).orElseThrow()).hasToString("25");
        assertThat(((PublishedShare) SuppressionMark.SUPPRESSED).percentage(Rounding.HALF_UP))
                .isEmpty();
    }
}
