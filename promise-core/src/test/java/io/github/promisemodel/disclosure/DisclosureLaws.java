package io.github.promisemodel.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What every policy does with every table. */
class DisclosureLaws {

    @Property(tries = 2_000)
    void whatIsPublishedIsNotChangedByProtectingItAgain(@ForAll long seed) {
        Random random = new Random(seed);
        SmallNumbers policy = Tables.policy(random);
        long[][] counts = Tables.counts(random);
        ProtectedTable table = policy.protect(Tables.table(counts));
        ProtectedRow row = policy.protect(Arrays.stream(counts[0]).boxed().toList());

        assertThat(policy.protect(table)).isEqualTo(table);
        assertThat(policy.protect(row)).isEqualTo(row);
    }

    @Property(tries = 2_000)
    void byTwoPoliciesInTurnItIsNotChangedByTheSecondAgain(@ForAll long seed) {
        Random random = new Random(seed);
        SmallNumbers second = Tables.policy(random);
        ProtectedTable table = second.protect(Tables.policy(random).protect(Tables.table(Tables.counts(random))));

        assertThat(second.protect(table)).isEqualTo(table);
    }

    @Property(tries = 2_000)
    void noTrueCountUnderTheThresholdIsPublishedAndNoOtherThanTheTrueOne(@ForAll long seed) {
        Random random = new Random(seed);
        SmallNumbers policy = Tables.policy(random);
        long[][] counts = Tables.counts(random);
        List<List<PublishedCount>> published =
                policy.protect(Tables.table(counts)).all();
        long[][] all = Tables.withTotals(counts);
        for (int row = 0; row < all.length; row++) {
            for (int column = 0; column < all[row].length; column++) {
                PublishedCount cell = published.get(row).get(column);
                if (policy.hides(all[row][column])) {
                    assertThat(cell).isInstanceOf(SuppressionMark.class);
                } else if (cell != SuppressionMark.SUPPRESSED && cell != SuppressionMark.NOT_AVAILABLE) {
                    assertThat(cell).isEqualTo(policy.protect(all[row][column]));
                }
            }
        }
    }

    @Property(tries = 2_000)
    void aZeroThatIsShownIsNeverSuppressed(@ForAll long seed) {
        Random random = new Random(seed);
        SmallNumbers policy = Tables.policy(random).withZeroHidden(false);
        long[][] counts = Tables.counts(random);
        List<List<PublishedCount>> published =
                policy.protect(Tables.table(counts)).counts();
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < counts[row].length; column++) {
                if (counts[row][column] == 0) {
                    assertThat(published.get(row).get(column)).isEqualTo(policy.protect(0));
                }
            }
        }
    }

    @Property(tries = 2_000)
    void withoutTotalsNothingIsSuppressedButWhatIsSmall(@ForAll long seed) {
        Random random = new Random(seed);
        SmallNumbers policy = Tables.policy(random).withTotals(Set.of());
        long[][] counts = Tables.counts(random);
        List<List<PublishedCount>> alone = new ArrayList<>();
        for (long[] row : counts) {
            alone.add(Arrays.stream(row).mapToObj(policy::protect).toList());
        }

        assertThat(policy.protect(Tables.table(counts)).counts()).isEqualTo(alone);
    }

    @Property(tries = 2_000)
    void anotherPolicyShowsNothingOfAPublishedTableThatWasKeptBackOrThatItHides(@ForAll long seed) {
        Random random = new Random(seed);
        ProtectedTable before = Tables.policy(random).protect(Tables.table(Tables.counts(random)));
        SmallNumbers policy = Tables.policy(random);
        ProtectedTable after = policy.protect(before);
        for (int row = 0; row <= before.rows().size(); row++) {
            for (int column = 0; column <= before.columns().size(); column++) {
                PublishedCount first = before.all().get(row).get(column);
                PublishedCount then = after.all().get(row).get(column);
                if (first instanceof SuppressionMark) {
                    assertThat(then).isInstanceOf(SuppressionMark.class);
                } else if (first instanceof PublishedCount.Known known && policy.hides(known.value())) {
                    assertThat(then).isInstanceOf(SuppressionMark.class);
                } else if (first instanceof PublishedCount.Known known && !(then instanceof SuppressionMark)) {
                    assertThat(then).isEqualTo(policy.protect(known.value()));
                } else if (!(then instanceof SuppressionMark)) {
                    assertThat(then).isEqualTo(first);
                }
            }
        }
    }
}
