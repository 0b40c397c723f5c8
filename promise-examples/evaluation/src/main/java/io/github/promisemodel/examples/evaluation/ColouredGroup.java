package io.github.promisemodel.examples.evaluation;

import io.github.promisemodel.colour.GroupColour;
import io.github.promisemodel.json.colour.ColourTables;
import io.github.promisemodel.json.table.ResultTable;
import io.github.promisemodel.json.table.ResultWriters;
import io.github.promisemodel.rollup.GroupKey;
import io.github.promisemodel.status.BenefitStatus;

/**
 * A group of benefits and its one colour under a policy.
 *
 * @param key what the group is of
 * @param colour its colour
 */
public record ColouredGroup(GroupKey key, GroupColour<BenefitStatus> colour) {

    /** The colour as JSON. */
    static final ResultTable<ColouredGroup> TABLE = ResultTable.<ColouredGroup>empty()
            .field(
                    "key",
                    ResultWriters.orNull(ResultWriters.TEXT),
                    group -> group.key().id())
            .field("title", ResultWriters.TEXT, group -> group.key().title())
            .field("colour", ColourTables.<BenefitStatus>colour(), ColouredGroup::colour);
}
