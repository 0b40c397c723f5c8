package io.github.promisemodel.office.imports;

import io.github.promisemodel.action.Milestone;
import io.github.promisemodel.office.sheet.SheetWords;
import io.github.promisemodel.reference.PartialDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The milestones that a cell lists, a line each; a date at the end of a line, behind a dash or in brackets, is when one is due. */
final class RowMilestones {

    private static final Pattern BULLET = Pattern.compile("^(?:[-*\u2022\u2013]|[0-9]{1,2}[.)])\\s+");

    private static final Pattern DATED = Pattern.compile("(.+?)\\s*(?:[-\u2013\u2014:]\\s+|\\()([^()]{4,40})\\)?");

    private RowMilestones() {}

    static List<Milestone> of(RowValues row) {
        List<Milestone> milestones = new ArrayList<>();
        String separator = row.columns()
                .find(SheetField.MILESTONES)
                .flatMap(column -> column.mapped().separator())
                .orElse("\n");
        for (String part : row.text(SheetField.MILESTONES).orElse("").split(Pattern.quote(separator) + "|\r?\n", -1)) {
            String line = BULLET.matcher(SheetWords.strip(part)).replaceFirst("");
            if (!line.isEmpty()) {
                milestones.add(milestone(row, line));
            }
        }
        return milestones;
    }

    private static Milestone milestone(RowValues row, String line) {
        Matcher dated = DATED.matcher(line);
        if (dated.matches()) {
            Optional<PartialDate> due = row.findDate(dated.group(2));
            if (due.isPresent()) {
                return Milestone.of(SheetWords.strip(dated.group(1)), due.get());
            }
        }
        return Milestone.builder().title(line).build();
    }

    /** Those of a newer sheet, with what is known of each that has the title of one before. */
    static List<Milestone> renewed(List<Milestone> before, List<Milestone> now) {
        List<Milestone> renewed = new ArrayList<>();
        for (Milestone each : now) {
            renewed.add(before.stream()
                    .filter(known -> known.getTitle().equals(each.getTitle()))
                    .findFirst()
                    .map(known -> each.getDue().isPresent()
                            ? known.toBuilder().due(each.getDue()).build()
                            : known)
                    .orElse(each));
        }
        return renewed;
    }

    /** The words of a cell that lists ids with commas, semicolons or lines between. */
    static List<String> ids(Optional<String> text) {
        return text.map(ids -> Arrays.stream(ids.split("[,;\n]"))
                        .map(SheetWords::strip)
                        .filter(id -> !id.isEmpty())
                        .toList())
                .orElse(List.of());
    }
}
