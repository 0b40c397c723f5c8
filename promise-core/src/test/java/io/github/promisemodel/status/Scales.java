package io.github.promisemodel.status;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Scales of the sizes that matter, and every reading of a small one. */
public final class Scales {

    private Scales() {}

    /** A scale of one, which is too small: its one status would be assessed and not assessed at once. */
    public enum One {
        ONLY
    }

    /** The smallest scale, which has no open reading. */
    public enum Two {
        YES,
        NO
    }

    /** The largest scale, which fills every bit. */
    public enum SixtyFour {
        S00,
        S01,
        S02,
        S03,
        S04,
        S05,
        S06,
        S07,
        S08,
        S09,
        S10,
        S11,
        S12,
        S13,
        S14,
        S15,
        S16,
        S17,
        S18,
        S19,
        S20,
        S21,
        S22,
        S23,
        S24,
        S25,
        S26,
        S27,
        S28,
        S29,
        S30,
        S31,
        S32,
        S33,
        S34,
        S35,
        S36,
        S37,
        S38,
        S39,
        S40,
        S41,
        S42,
        S43,
        S44,
        S45,
        S46,
        S47,
        S48,
        S49,
        S50,
        S51,
        S52,
        S53,
        S54,
        S55,
        S56,
        S57,
        S58,
        S59,
        S60,
        S61,
        S62,
        S63
    }

    /** A scale with one status too many. */
    public enum SixtyFive {
        S00,
        S01,
        S02,
        S03,
        S04,
        S05,
        S06,
        S07,
        S08,
        S09,
        S10,
        S11,
        S12,
        S13,
        S14,
        S15,
        S16,
        S17,
        S18,
        S19,
        S20,
        S21,
        S22,
        S23,
        S24,
        S25,
        S26,
        S27,
        S28,
        S29,
        S30,
        S31,
        S32,
        S33,
        S34,
        S35,
        S36,
        S37,
        S38,
        S39,
        S40,
        S41,
        S42,
        S43,
        S44,
        S45,
        S46,
        S47,
        S48,
        S49,
        S50,
        S51,
        S52,
        S53,
        S54,
        S55,
        S56,
        S57,
        S58,
        S59,
        S60,
        S61,
        S62,
        S63,
        S64
    }

    /** Every set of statuses of a small scale but the empty one, in the order of their bits. */
    public static <S extends Enum<S>> List<Set<S>> subsets(Class<S> scale) {
        S[] statuses = scale.getEnumConstants();
        List<Set<S>> subsets = new ArrayList<>();
        for (int bits = 1; bits < 1 << statuses.length; bits++) {
            Set<S> subset = EnumSet.noneOf(scale);
            for (S status : statuses) {
                if ((bits & 1 << status.ordinal()) != 0) {
                    subset.add(status);
                }
            }
            subsets.add(subset);
        }
        return subsets;
    }

    /** Every reading of a small scale. */
    public static <S extends Enum<S>> List<Reading<S>> readings(Class<S> scale) {
        return subsets(scale).stream().map(Reading::of).toList();
    }

    /** Readings of any scale: assessed, open by two or three, and not assessed, each often enough to meet. */
    public static <S extends Enum<S>> Arbitrary<Reading<S>> anyReading(Class<S> scale) {
        S[] statuses = scale.getEnumConstants();
        List<Reading<S>> pool = new ArrayList<>();
        for (int i = 0; i < statuses.length; i++) {
            S second = statuses[(i + 1) % statuses.length];
            S third = statuses[(i + 2) % statuses.length];
            pool.add(Reading.of(statuses[i]));
            pool.add(Reading.of(statuses[i]));
            pool.add(Reading.of(statuses[i], second));
            pool.add(Reading.of(statuses[i], third));
            pool.add(Reading.of(statuses[i], second, third));
            pool.add(Reading.notAssessed(scale));
        }
        return Arbitraries.of(pool).withoutEdgeCases();
    }
}
