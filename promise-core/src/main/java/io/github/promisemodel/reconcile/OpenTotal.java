package io.github.promisemodel.reconcile;

import io.github.promisemodel.reconcile.FigureExplanation.Code;
import io.github.promisemodel.tally.Bounds;
import io.github.promisemodel.tally.Verdict;
import java.util.ArrayList;
import java.util.List;

/** What is found of percentages where it is open how many entries they are of: what holds of every total that there may be. */
final class OpenTotal {

    private OpenTotal() {}

    /**
     * What is found.
     *
     * @param each the findings for each total, of the same percentages in the same order, unless a total is of nothing
     * @param totals the totals
     * @param isCutShort whether there are more totals than were tried
     */
    static List<FigureFinding> of(List<List<FigureFinding>> each, Bounds totals, boolean isCutShort) {
        List<FigureFinding> last = each.get(each.size() - 1);
        List<FigureFinding> found = new ArrayList<>();
        for (FigureFinding finding : last) {
            List<FigureFinding> same = each.stream()
                    .flatMap(List::stream)
                    .filter(other -> other.comparedWith() == finding.comparedWith()
                            && other.keys().equals(finding.keys()))
                    .toList();
            boolean isDecided = !isCutShort && same.stream().allMatch(other -> other.verdict() == finding.verdict());
            if (finding.comparedWith() != ComparedWith.PERCENTAGE) {
                found.add(finding);
                continue;
            }
            FigureFinding ofAny = finding.by(FigureFinding.roundings(same));
            found.add(
                    isDecided
                            ? ofAny
                            : ofAny.with(
                                    Verdict.NOT_DECIDED,
                                    finding.bases(),
                                    finding.counted()
                                            .map(counted -> FigureExplanation.of(Code.COUNTED_OF)
                                                    .with("counted", counted)
                                                    .with("total", totals))
                                            .orElseGet(() -> FigureExplanation.of(Code.TOTAL_OPEN)
                                                    .with("total", totals))));
        }
        return found;
    }
}
