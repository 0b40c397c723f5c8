package io.github.promisemodel.reports.figures;

/** The two kinds of entries, with the tables that there are of each. */
enum EntryKind {
    ACTIONS(
            "actions",
            "action",
            TableId.ACTIONS_BY_DISPOSITION,
            TableId.ACTIONS_BY,
            TableId.MOVES_OF_ACTIONS,
            TableId.MOVES_OF_ACTIONS_BY,
            TableId.EVERY_ACTION),
    BENEFITS(
            "benefits",
            "benefit",
            TableId.BENEFITS_BY_DISPOSITION,
            TableId.BENEFITS_BY,
            TableId.MOVES_OF_BENEFITS,
            TableId.MOVES_OF_BENEFITS_BY,
            TableId.EVERY_BENEFIT);

    /** What numbers of them are of, and the end of the keys of their words. */
    final String unit;

    /** The key of the heading above one of them. */
    final String one;

    final TableId byDisposition;
    final TableId byGroup;
    final TableId moves;
    final TableId movesByGroup;
    final TableId every;

    EntryKind(
            String unit,
            String one,
            TableId byDisposition,
            TableId byGroup,
            TableId moves,
            TableId movesByGroup,
            TableId every) {
        this.unit = unit;
        this.one = one;
        this.byDisposition = byDisposition;
        this.byGroup = byGroup;
        this.moves = moves;
        this.movesByGroup = movesByGroup;
        this.every = every;
    }
}
