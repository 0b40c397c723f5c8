package io.github.promisemodel.progress;

import io.github.promisemodel.measure.Band;
import io.github.promisemodel.measure.Direction;
import io.github.promisemodel.measure.Fraction;
import io.github.promisemodel.measure.FractionBounds;
import io.github.promisemodel.measure.ToleranceBands;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Reading;
import java.util.EnumSet;
import java.util.Set;

/** The statuses that bands give to what may be several numbers. */
final class BandReading {

    private BandReading() {}

    /** The statuses of the numbers something may be: those of each of them, and no others. */
    static Reading<BenefitStatus> of(ToleranceBands bands, FractionBounds possible, Direction direction) {
        Set<BenefitStatus> found = EnumSet.noneOf(BenefitStatus.class);
        FractionBounds left = possible;
        for (Band band : bands.getLimits()) {
            Fraction limit = Fraction.of(band.getLimit().number());
            if (bands.getOn() == ToleranceBands.On.PROGRESS) {
                limit = limit.times(Fraction.HUNDREDTH);
            }
            boolean higher = direction == Direction.HIGHER_IS_BETTER;
            FractionBounds reached = higher ? FractionBounds.atLeast(limit) : FractionBounds.atMost(limit);
            if (left.meets(reached)) {
                found.add(band.getStatus());
            }
            if (left.isWithin(reached)) {
                return Reading.of(found);
            }
            left = left.and(higher ? FractionBounds.below(limit) : FractionBounds.above(limit));
        }
        found.add(bands.getOtherwise());
        return Reading.of(found);
    }
}
