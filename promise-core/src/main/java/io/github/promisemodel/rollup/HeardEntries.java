package io.github.promisemodel.rollup;

import io.github.promisemodel.engagement.Engagement;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import java.util.HashSet;
import java.util.Set;

/**
 * About which entries of a plan people with lived experience were heard as of a date: those that an engagement names, and all entries
 * of the areas of one that names no entry. One about the whole plan is about no entry in particular.
 */
final class HeardEntries {

    private final Set<String> entries = new HashSet<>();
    private final Set<String> areas = new HashSet<>();

    private HeardEntries() {}

    static HeardEntries of(Plan plan, PartialDate asOf) {
        HeardEntries heard = new HeardEntries();
        for (Engagement engagement : plan.getEngagements()) {
            if (engagement.isLivedExperience() && engagement.isSeenAsOf(asOf)) {
                heard.entries.addAll(engagement.getEntries());
                if (engagement.getEntries().isEmpty()) {
                    heard.areas.addAll(engagement.getAreas());
                }
            }
        }
        return heard;
    }

    boolean isAbout(CountedEntry<?> counted) {
        return entries.contains(counted.entry().getId())
                || areas.contains(counted.area().getId());
    }
}
