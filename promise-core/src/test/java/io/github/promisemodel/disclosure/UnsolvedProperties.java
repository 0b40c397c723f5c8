package io.github.promisemodel.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** No suppressed count can be solved by whoever has the published table. */
class UnsolvedProperties {

    @Property(tries = 10_000)
    void noSuppressedCellOfATableUpToEightByEightIsSolved(@ForAll long seed) {
        Attack.assertFails(Tables.counts(new Random(seed)), SmallNumbers.DEFAULT);
    }

    @Property(tries = 4_000)
    void norIsItUnderAnyOtherPolicy(@ForAll long seed) {
        Random random = new Random(seed);
        Attack.assertFails(Tables.counts(random), Tables.policy(random));
    }

    @Property(tries = 2_000)
    void norIsACountOfARowThatStandsAlone(@ForAll long seed) {
        Random random = new Random(seed);
        List<Long> counts = Arrays.stream(Tables.counts(random)[0]).boxed().toList();

        ProtectedRow row = Tables.policy(random).protect(counts);

        List<PublishedCount> line = new ArrayList<>(row.counts());
        line.add(row.total());
        List<List<PublishedCount>> published =
                List.of(line, Collections.nCopies(line.size(), SuppressionMark.NOT_AVAILABLE));
        assertThat(Attack.byReader(published).solved(published)).isEmpty();
    }

    @Property(tries = 2_000)
    void norIsWhatAnotherPolicyMakesOfAPublishedTable(@ForAll long seed) {
        Random random = new Random(seed);
        ProtectedTable before = Tables.policy(random).protect(Tables.table(Tables.counts(random)));
        List<List<PublishedCount>> after = Tables.policy(random).protect(before).all();

        assertThat(Attack.byReader(after).solved(after)).as("%s", before).isEmpty();
    }
}
