package io.github.promisemodel.json.rollup;

import io.github.promisemodel.assessment.EvidenceLevel;
import io.github.promisemodel.assessment.Presence;
import io.github.promisemodel.json.shape.JsonShape;
import io.github.promisemodel.json.table.ParsedText;
import io.github.promisemodel.json.table.ResultTable;
import io.github.promisemodel.json.table.ResultWriters;
import io.github.promisemodel.json.table.ValueCodec;
import io.github.promisemodel.json.table.ValueCodecs;
import io.github.promisemodel.json.tally.TallyTables;
import io.github.promisemodel.rollup.CountedEntry;
import io.github.promisemodel.rollup.EvidenceCoverage;
import io.github.promisemodel.rollup.Group;
import io.github.promisemodel.rollup.GroupKey;
import io.github.promisemodel.rollup.Grouping;
import io.github.promisemodel.rollup.RollUp;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.LeftOut;
import io.github.promisemodel.tally.Rounding;
import java.util.function.Function;

/** How roll-ups are written. */
public final class RollUpTables {

    private static final String MOST =
            "where its plan does not list all it has, an entry may have more than is recorded.";

    /** The key of a group; null for that of entries with no key. */
    public static final ResultTable<GroupKey> KEY = ResultTable.<GroupKey>of("GroupKey", "What a group is known by.")
            .field("key", ResultWriters.orNull(ResultWriters.TEXT), GroupKey::id)
            .meaning("The key; null for the group of entries without any.")
            .field("title", ResultWriters.TEXT, GroupKey::title)
            .meaning("What the group is called.");

    /** A way to group entries, by its name; those with a constant are read again. */
    public static final ValueCodec<Grouping> GROUPING = ParsedText.of(
            new JsonShape.Named(
                    "Grouping",
                    "A way to group entries, by its name.",
                    new JsonShape.Text("a grouping such as \"call to action\"", "", 0)),
            "not a grouping; write one of " + String.join(", ", Grouping.names()),
            Grouping::parse);

    private RollUpTables() {}

    /**
     * A roll-up: its total, its groups, how many entries count in several of them, and what becomes of how many.
     *
     * @param <S> the scale
     * @param rounding how percentages are rounded
     * @return its table; the key of the group of entries with no key is null
     */
    public static <S extends Enum<S>> ResultTable<RollUp<S>> rollUp(Rounding rounding) {
        return ResultTable.<RollUp<S>>of("RollUp", "The statuses of a plan's entries, in all and group by group.")
                .field("total", TallyTables.<S>tally(rounding), RollUp::total)
                .meaning("The tally of all entries, each counted once.")
                .field(
                        "groupedBy",
                        ResultWriters.TEXT,
                        rollUp -> rollUp.grouping().name())
                .meaning("What they are grouped by.")
                .list("groups", RollUpTables.<S>group(rounding), RollUp::groups)
                .meaning("The groups in their order.")
                .field("overlaps", ResultWriters.COUNT, RollUp::overlaps)
                .meaning("How many entries count in more than one group.")
                .field("dispositions", TallyTables.DISPOSITION_TALLY, RollUp::dispositions)
                .meaning("What becomes of how many of them.")
                .list("datedWithin", RollUpTables.<S>datedWithin(), RollUp::datedWithin)
                .meaning("The counted entries whose standing is dated by a period that is not over as of the date.");
    }

    /**
     * For how many entries there is evidence, by its level.
     *
     * @param <S> the scale
     * @return its table
     */
    public static <S extends Enum<S>> ResultTable<EvidenceCoverage<S>> evidence() {
        return ResultTable.<EvidenceCoverage<S>>of(
                        "EvidenceCoverage", "For how many entries evidence is recorded as of a date, by its level.")
                .field("counted", ResultWriters.COUNT, EvidenceCoverage::counted)
                .meaning("How many entries there are that are not left out of the denominator.")
                .field("national", ResultWriters.COUNT, withEvidence(EvidenceLevel.NATIONAL))
                .meaning("For how many evidence of what changes across Scotland is recorded.")
                .field("organisational", ResultWriters.COUNT, withEvidence(EvidenceLevel.ORGANISATIONAL))
                .meaning("For how many evidence of how an organisation changes is recorded.")
                .field("experience", ResultWriters.COUNT, withEvidence(EvidenceLevel.EXPERIENCE))
                .meaning("For how many any evidence of lived experience is recorded.")
                .field("noStatedLevel", ResultWriters.COUNT, coverage ->
                        (long) coverage.entriesOfNoLevel().size())
                .meaning("How many have evidence of no stated level, such as an observed measure, and no other.")
                .field("without", ResultWriters.COUNT, coverage ->
                        (long) coverage.entriesWithout().size())
                .meaning("For how many none is recorded, so that there may be some.")
                .field("none", ResultWriters.COUNT, coverage ->
                        (long) coverage.entriesWithNone().size())
                .meaning("How many have none, for their plan lists all it has.")
                .field("nationalMost", ResultWriters.COUNT, atMost(EvidenceLevel.NATIONAL))
                .meaning("How many can have evidence of what changes across Scotland: " + MOST)
                .field("organisationalMost", ResultWriters.COUNT, atMost(EvidenceLevel.ORGANISATIONAL))
                .meaning("How many can have evidence of how an organisation changes: " + MOST)
                .field("experienceMost", ResultWriters.COUNT, atMost(EvidenceLevel.EXPERIENCE))
                .meaning("How many can have evidence of lived experience: " + MOST);
    }

    private static <S extends Enum<S>> Function<EvidenceCoverage<S>, Long> withEvidence(EvidenceLevel level) {
        return coverage -> coverage.share(level).part();
    }

    private static <S extends Enum<S>> Function<EvidenceCoverage<S>, Long> atMost(EvidenceLevel level) {
        return coverage -> coverage.bounds(level).most();
    }

    private static <S extends Enum<S>> ResultTable<CountedEntry<S>> datedWithin() {
        return ResultTable.<CountedEntry<S>>of(
                        "DatedWithin", "An entry whose standing is dated by a period that is not over.")
                .field("plan", ResultWriters.TEXT, counted -> counted.plan().getId())
                .meaning("The id of the plan it is in.")
                .field("entry", ResultWriters.TEXT, counted -> counted.entry().getId())
                .meaning("The id of the entry.")
                .field(
                        "within",
                        ResultWriters.orNull(ValueCodecs.DATE),
                        counted -> counted.standing().within())
                .meaning("The month, the year or the range by which it is dated.");
    }

    /**
     * An entry as a roll-up counts it, by its reference and its title.
     *
     * @param <S> the scale
     * @return its table
     */
    public static <S extends Enum<S>> ResultTable<CountedEntry<S>> entry() {
        return ResultTable.<CountedEntry<S>>of("CountedEntry", "An entry of a plan as it is counted as of a date.")
                .field("plan", ResultWriters.TEXT, counted -> counted.plan().getId())
                .meaning("The id of the plan it is in.")
                .field("area", ResultWriters.TEXT, counted -> counted.area().getId())
                .meaning("The id of its area.")
                .field("entry", ResultWriters.TEXT, counted -> counted.entry().getId())
                .meaning("The id of the entry.")
                .field(
                        "reference",
                        ResultWriters.orNull(ResultWriters.TEXT),
                        counted -> counted.entry().getReference())
                .meaning("The reference that is printed of it; null if there is none.")
                .field("title", ResultWriters.TEXT, counted -> counted.entry().getTitle())
                .meaning("What it is, in a few words.")
                .<Reading<?>>field(
                        "status",
                        TallyTables.READING,
                        counted -> counted.standing().reading())
                .meaning("The status, the statuses it may be, or NOT_ASSESSED.")
                .field(
                        "within",
                        ResultWriters.orNull(ValueCodecs.DATE),
                        counted -> counted.standing().within())
                .meaning("The month, year or range that dates it, if that is not over as of the date; otherwise null.")
                .field("presence", ResultWriters.constant(Presence.class), CountedEntry::presence)
                .meaning("Whether it is in the plan as of the date.")
                .field("leftOut", ResultWriters.orNull(ResultWriters.constant(LeftOut.class)), CountedEntry::leftOut)
                .meaning("Why it does not count; null if it does.");
    }

    /**
     * A group of entries: its key, its title and its tally.
     *
     * @param <S> the scale
     * @param rounding how percentages are rounded
     * @return its table; the key of the group of entries with no key is null
     */
    public static <S extends Enum<S>> ResultTable<Group<S>> group(Rounding rounding) {
        return ResultTable.<Group<S>>of("GroupTally", "How the entries of one group stand.")
                .field(
                        "key",
                        ResultWriters.orNull(ResultWriters.TEXT),
                        group -> group.key().id())
                .meaning("What the group is known by; null for entries without any.")
                .field("title", ResultWriters.TEXT, group -> group.key().title())
                .meaning("What the group is called.")
                .field("tally", TallyTables.<S>tally(rounding), Group::tally)
                .meaning("The tally of its entries.");
    }
}
