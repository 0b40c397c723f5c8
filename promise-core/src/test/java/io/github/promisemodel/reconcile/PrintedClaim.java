package io.github.promisemodel.reconcile;

import io.github.promisemodel.published.BaseKind;
import io.github.promisemodel.published.CombinedFigure;
import io.github.promisemodel.published.FigureBase;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.status.BenefitStatus;
import java.util.ArrayList;
import java.util.List;

/**
 * The counts of a figure of benefits, by the ordinal of the status and last those not assessed; {@link #ABSENT} where none
 * is printed.
 *
 * @param counts blue, green, amber, red and not assessed
 * @param together the statuses of the combined count, each a bit
 * @param combined the combined count
 * @param total the total
 */
record PrintedClaim(long[] counts, int together, long combined, long total) {

    static final long ABSENT = -1;
    static final int STATES = BenefitStatus.values().length + 1;
    static final int NOT_ASSESSED = STATES - 1;

    PublishedFigure figure() {
        PublishedFigure.Builder figure = Figures.figure().base(FigureBase.of(BaseKind.CURRENT));
        for (int state = 0; state < STATES; state++) {
            if (counts[state] != ABSENT) {
                figure.putCount(name(state), counts[state]);
            }
        }
        if (combined != ABSENT) {
            CombinedFigure.Builder over = CombinedFigure.builder().count(combined);
            for (BenefitStatus status : BenefitStatus.values()) {
                if ((together & 1 << status.ordinal()) != 0) {
                    over.addStatus(status.name());
                }
            }
            figure.combined(over.build());
        }
        return total == ABSENT ? figure.build() : figure.total(total).build();
    }

    ClaimedCounts<BenefitStatus> claimed() {
        return new PublishedTally<>(FigureSubject.BENEFITS, BenefitStatus.class).claimed(figure());
    }

    static String name(int state) {
        return state == NOT_ASSESSED ? PublishedFigure.NOT_ASSESSED : BenefitStatus.values()[state].name();
    }

    /** Every claim whose printed counts are from 0 and add to at most a limit, without a combined count and a total. */
    static List<PrintedClaim> upTo(int limit) {
        List<PrintedClaim> claims = new ArrayList<>();
        add(new long[STATES], 0, limit, claims);
        return claims;
    }

    private static void add(long[] counts, int state, long left, List<PrintedClaim> claims) {
        if (state == STATES) {
            claims.add(new PrintedClaim(counts.clone(), 0, ABSENT, ABSENT));
            return;
        }
        for (long count = ABSENT; count <= left; count++) {
            counts[state] = count;
            add(counts, state + 1, left - Math.max(0, count), claims);
        }
    }

    PrintedClaim withTotal(long printed) {
        return new PrintedClaim(counts, together, combined, printed);
    }

    PrintedClaim withCombined(int statuses, long count) {
        return new PrintedClaim(counts, statuses, count, total);
    }
}
