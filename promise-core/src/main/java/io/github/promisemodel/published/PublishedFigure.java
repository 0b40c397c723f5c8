package io.github.promisemodel.published;

import io.github.promisemodel.entity.EntityStyle;
import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.reference.NoteLimit;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.words.MessageText;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A figure as it was published, such as "15 of 31 actions complete (48%)", with the place it was printed.
 *
 * <p>It is kept as printed, whether or not the entries bear it out. It gives any of counts, open counts, a total,
 * percentages, a combined figure and a list of entries.
 */
@EntityStyle
@Value.Immutable
public abstract class PublishedFigure {

    /** The key of a count of entries given a later due date. */
    public static final String EXTENDED = "EXTENDED";

    /** The key of a count of actions that are past their due date and not complete. */
    public static final String OVERDUE = "OVERDUE";

    /** The key of a count of entries without a status. */
    public static final String NOT_ASSESSED = "NOT_ASSESSED";

    /** The key of a count of measures that got better. */
    public static final String IMPROVED = "IMPROVED";

    /** The key of a count of measures that stayed as they were. */
    public static final String UNCHANGED = "UNCHANGED";

    /** The key of a count of measures that got worse. */
    public static final String WORSENED = "WORSENED";

    PublishedFigure() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** {@return what is counted} */
    public abstract FigureSubject getOf();

    /**
     * {@return the counts in the order printed, each from 0, by the name of a status, a disposition or a foundation, or by
     * {@link #EXTENDED}, {@link #OVERDUE} or {@link #NOT_ASSESSED}, and of measures by {@link #IMPROVED}, {@link #UNCHANGED} or
     * {@link #WORSENED}}
     */
    public abstract Map<String, Long> getCounts();

    /** {@return counts whose words leave the status open} */
    public abstract List<OpenCount> getOpen();

    /** {@return how many there are in all, as printed} */
    public abstract Optional<Long> getTotal();

    /** {@return the percentages as printed, without the sign, by the same keys as the counts} */
    public abstract Map<String, String> getPercentages();

    /** {@return a figure over several statuses together} */
    public abstract Optional<CombinedFigure> getCombined();

    /** {@return the ids of the entries that a printed list names, in its order} */
    public abstract List<String> getEntries();

    /** {@return what the list of entries says they are, by the same keys as the counts} */
    public abstract Optional<String> getListedAs();

    /**
     * What the figure is of, such as "of the 49 in progress".
     *
     * @return the base; empty if the figure does not say, so that it is read as one of the entries in the plan, and other bases
     *     are tried where that does not fit
     */
    public abstract Optional<@Valid FigureBase> getBase();

    /** {@return the date that measures are compared with; what improved or worsened did so from then to the date of the figure} */
    public abstract Optional<PartialDate> getSince();

    /** {@return which set of things is counted} */
    @Value.Default
    public Population getPopulation() {
        return Population.CURRENT;
    }

    /** {@return where it was printed} */
    public abstract Source getSource();

    /** {@return what a reader should know, such as words that do not fit what they count} */
    public abstract Optional<@NoteLimit String> getNote();

    /** {@return the fields this version does not know} */
    @Value.Default
    public Extensions getExtensions() {
        return Extensions.empty();
    }

    /** Refuses counts below zero. */
    @Value.Check
    protected void check() {
        getCounts().forEach((key, count) -> Counts.require("Published count of " + MessageText.of(key), count));
        getTotal().ifPresent(total -> Counts.require("Published total", total));
    }

    /** Makes a published figure. */
    public static final class Builder extends PublishedFigureBuilder {
        Builder() {}
    }
}
