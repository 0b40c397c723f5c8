package io.github.promisemodel.office.workbook;

import io.github.promisemodel.examples.evaluation.command.CommandTools;
import io.github.promisemodel.json.jackson3.PlanJson;
import io.github.promisemodel.office.sheet.SheetFile;
import io.github.promisemodel.words.MessageText;
import java.util.List;

/** What {@code promise import} does with a workbook that {@code promise export} wrote, which needs no map. */
public final class PlanBookImport {

    private PlanBookImport() {}

    /**
     * Imports a workbook. Every problem is said at its row and its column, and so is what is not read.
     *
     * @param file the workbook
     * @param name its name
     * @param out the name of the plan to write
     * @param tools what is said and written with
     * @return the exit code: 0 if the plan is written, 1 if there are problems
     * @throws RuntimeException what ends the command, if the workbook is none that was exported
     */
    public static int run(SheetFile file, String name, String out, CommandTools tools) {
        List<SheetText> book = SheetText.of(file);
        if (!PlanBookReader.isPlanBook(book, tools.labels())) {
            throw tools.refusal(List.of("--map is required, but for a workbook that promise export wrote, which "
                    + MessageText.quoted(name) + " is not; name the map of the file"));
        }
        PlanBookResult result = PlanBookReader.read(book, tools.labels());
        result.problems().forEach(problem -> tools.remark(MessageText.cleaned(problem.toString())));
        result.remarks().forEach(remark -> tools.remark(MessageText.cleaned(remark.toString())));
        result.plan().ifPresent(plan -> tools.write(out, List.of(name), to -> PlanJson.DEFAULT.write(plan, to)));
        return result.plan().isPresent() ? 0 : 1;
    }
}
