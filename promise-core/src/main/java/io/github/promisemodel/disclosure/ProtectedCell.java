package io.github.promisemodel.disclosure;

/**
 * What is published of a count or a total, and what it may be for whoever wants to know, while second cells are chosen.
 *
 * @param published what is published
 * @param told what it may be for whoever was told which counts are small
 * @param read what it may be for whoever knows the policy alone
 * @param isSparable whether it may be suppressed for the sake of others; a zero that is shown may not, for it hides nothing
 */
record ProtectedCell(PublishedCount published, CountBounds told, CountBounds read, boolean isSparable) {

    /** A total that is not given. */
    static final ProtectedCell NOT_SHOWN =
            new ProtectedCell(SuppressionMark.NOT_AVAILABLE, CountBounds.from(0), CountBounds.from(0), false);

    private static final ProtectedCell SUPPRESSED =
            new ProtectedCell(SuppressionMark.SUPPRESSED, CountBounds.from(0), CountBounds.from(0), false);

    /** A count as the policy publishes it if it is published alone. */
    static ProtectedCell of(long count, SmallNumbers policy) {
        if (policy.hides(count)) {
            long least = policy.leastHidden();
            return new ProtectedCell(
                    SuppressionMark.SUPPRESSED,
                    new CountBounds(least, policy.threshold() - 1L),
                    CountBounds.from(least),
                    false);
        }
        PublishedCount published = policy.protect(count);
        if (count == 0) {
            return new ProtectedCell(published, CountBounds.exactly(0), CountBounds.exactly(0), false);
        }
        CountBounds behind = policy.behind(published);
        CountBounds bounds = new CountBounds(Math.max(policy.threshold(), behind.least()), behind.most());
        return new ProtectedCell(published, bounds, bounds, true);
    }

    /** What a policy published, for whoever has that. */
    static ProtectedCell seen(PublishedCount published, SmallNumbers by) {
        CountBounds behind = by.behind(published);
        return new ProtectedCell(published, behind, behind, false);
    }

    /** What one policy published, as another publishes it if it is published alone. */
    static ProtectedCell again(PublishedCount before, SmallNumbers by, SmallNumbers policy) {
        if (before instanceof PublishedCount.Known known) {
            return of(known.value(), policy);
        }
        if (before instanceof PublishedCount.Rounded) {
            CountBounds behind = by.behind(before);
            CountBounds own = policy.behind(before); // if it is kept, this is how it will be read
            boolean kept = own.contains(behind.least()) && own.contains(behind.most());
            return kept ? new ProtectedCell(before, behind, behind, behind.most() > 0) : SUPPRESSED;
        }
        return before == SuppressionMark.NOT_AVAILABLE ? NOT_SHOWN : SUPPRESSED;
    }

    /** This cell suppressed for the sake of others; its count is at least the threshold, or not known. */
    ProtectedCell asSecond(long count, SmallNumbers policy) {
        return new ProtectedCell(
                SuppressionMark.SUPPRESSED,
                CountBounds.from(Math.min(count, policy.threshold())),
                CountBounds.from(Math.min(count, policy.leastHidden())),
                false);
    }

    /** What it may be for an attacker. */
    CountBounds bounds(Attacker attacker) {
        return attacker == Attacker.TOLD ? told : read;
    }
}
