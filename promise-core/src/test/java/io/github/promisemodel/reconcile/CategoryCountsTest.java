package io.github.promisemodel.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;

class CategoryCountsTest {

    private static final CategoryCounts LIMIT = counts(2, 3);

    @Test
    void thereIsRoomForMoreIfNoCategoryGoesAboveItsLimit() {
        assertThat(counts(1, 1).hasRoomFor(counts(1, 2), LIMIT)).isTrue();
        assertThat(counts(0, 0).hasRoomFor(counts(0, 0), LIMIT)).isTrue();
        assertThat(counts(1, 1).hasRoomFor(counts(2, 2), LIMIT)).isFalse();
        assertThat(counts(1, 1).hasRoomFor(counts(1, 3), LIMIT)).isFalse();
    }

    @Test
    void sumsAndDifferencesAreTakenCategoryByCategory() {
        assertThat(counts(1, 2).plus(counts(3, 5))).isEqualTo(counts(4, 7));
        assertThat(counts(4, 7).minus(counts(1, 2))).isEqualTo(counts(3, 5));
        assertThat(counts(1, 2).plus(1, 4)).isEqualTo(counts(1, 6));
    }

    @Test
    void countsAreEqualIfTheirNumbersAre() {
        EqualsVerifier.forClass(CategoryCounts.class)
                .withNonnullFields("counts")
                .verify();
    }

    @Test
    void countsArePrintedAsTheirNumbers() {
        assertThat(counts(1, 2)).hasToString("[1, 2]");
    }

    private static CategoryCounts counts(long... counts) {
        return new CategoryCounts(counts);
    }
}
