package io.github.promisemodel.progress;

/**
 * When values over time are said to change by more than chance. One policy is used for a chart; none is mixed with another.
 *
 * <p>{@link #ANHOEJ_OLESEN} is published; a council that has its own implements this interface. Its answers may depend on nothing
 * but the number of useful points.
 */
public interface TrendPolicy {

    /**
     * The policy of Anhøj and Olesen, PLOS ONE 2014, 9(11), e113825.
     *
     * <p>From 10 useful points on. Of n of them a run has by chance no more than the rounded logarithm of n to the base 2, and 3; the line
     * crosses the median no fewer times than the least c for which n - 1 throws of a coin give c heads or fewer with a chance of 1 in
     * 20 or more. Of 20 useful points that is 7 and 6.
     */
    TrendPolicy ANHOEJ_OLESEN = new AnhoejOlesen();

    /** {@return what people call it, such as {@code Anhøj and Olesen 2014}} */
    String name();

    /** {@return the fewest useful points of which a trend is said; above zero} */
    int leastUseful();

    /**
     * Its limits for a chart.
     *
     * @param useful how many points are not on the median, from {@link #leastUseful} to {@link Trend#MOST_USEFUL}
     * @return the limits
     */
    TrendLimits limits(int useful);
}
