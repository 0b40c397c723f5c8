package io.github.promisemodel.progress;

/**
 * How far a run chart goes by chance, as a policy has it.
 *
 * @param longestRun the most useful points that a run has by chance; a longer one is a signal
 * @param crossings how often the line crosses the median by chance at the least; fewer crossings are a signal
 */
public record TrendLimits(int longestRun, int crossings) {

    /**
     * Whether a chart is outside them.
     *
     * @param chart the chart
     * @return true if its longest run is longer, or its crossings are fewer
     */
    public boolean isSignal(RunChart chart) {
        return chart.longestRun() > longestRun || chart.crossings() < crossings;
    }
}
