package io.github.promisemodel.disclosure;

import java.util.ArrayList;
import java.util.List;

/**
 * Counts of people beside the total that they are parts of, such as those by age group, or the quarters of a year.
 *
 * <p>What the total has beyond its parts is taken as a further part, which is not printed. Of ratios, numerators add up, what they
 * leave and denominators, and each of these is a row; an observation that one of them hides is hidden as a whole. A total is never
 * hidden for its parts' sake: all parts go in its place.
 */
final class CountedRow {

    private final SmallNumbers policy;
    private final HiddenObservations hidden;

    CountedRow(SmallNumbers policy, HiddenObservations hidden) {
        this.policy = policy;
        this.hidden = hidden;
    }

    /**
     * Hides what would give away a hidden part, or all parts of a total that is hidden.
     *
     * @param isCertain whether they are parts of the total even if they are more than it, so that one of the numbers is wrong;
     *     if not, those are no parts of it
     */
    void protect(List<MeasuredCount> parts, MeasuredCount total, boolean isCertain) {
        if (hidden.hides(total)) {
            parts.forEach(hidden::hide);
            return;
        }
        List<Long> totals = total.numbers();
        List<MeasuredCount> row = parts.stream()
                .filter(part -> part.numbers().size() == totals.size())
                .toList();
        for (int i = 0; i < totals.size() && !row.isEmpty(); i++) {
            int number = i;
            protect(row, row.stream().map(part -> part.numbers().get(number)).toList(), totals.get(i), isCertain);
        }
    }

    private void protect(List<MeasuredCount> row, List<Long> counts, long total, boolean isCertain) {
        long rest = total - counts.stream().mapToLong(count -> count).sum();
        if (rest < 0 || row.size() >= CountTable.MOST_CELLS) {
            // What does not fit says nothing of its parts, but nobody knows which number is wrong: one small one hides
            // them all.
            if ((isCertain || rest >= 0) && hidden.hidesAny(row)) {
                row.forEach(hidden::hide);
            }
            return;
        }
        List<Long> cells = new ArrayList<>(counts);
        if (rest > 0) {
            cells.add(rest);
        }
        ProtectedRow published = policy.protect(cells);
        // The total is a part of another row, in which nobody would miss it; all its parts go in its place.
        boolean isTotalHidden = published.total() instanceof SuppressionMark;
        for (int i = 0; i < row.size(); i++) {
            if (isTotalHidden || published.counts().get(i) instanceof SuppressionMark) {
                hidden.hide(row.get(i));
            }
        }
    }
}
