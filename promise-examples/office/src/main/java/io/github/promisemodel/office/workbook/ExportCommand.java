package io.github.promisemodel.office.workbook;

import io.github.promisemodel.examples.evaluation.command.CommandTools;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code promise export}: a whole plan as a workbook that can be edited and imported again. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes a whole plan as a workbook, which can be edited and read back with promise import.",
        footer = {
            "",
            "Texts longer than a cell are cut, and listed.",
            "",
            "Exit codes: 0 written; 2 the plan or the command line cannot be used; 3 the answer could not be given."
        })
final class ExportCommand implements Runnable {

    private static final int MOST_SHOWN = 20;

    private final CommandTools tools;

    @Parameters(index = "0", paramLabel = "PLAN", description = "The plan, a JSON file; - for standard input.")
    private String plan = "";

    @Option(
            names = "--out",
            paramLabel = "BOOK",
            required = true,
            description = "The workbook to write, with a name that ends in .xlsx or .ods.")
    private String out = "";

    ExportCommand(CommandTools tools) {
        this.tools = tools;
    }

    @Override
    public void run() {
        String name = out.toLowerCase(Locale.ROOT);
        boolean isXlsx = name.endsWith(".xlsx");
        if (!isXlsx && !name.endsWith(".ods")) {
            throw tools.refusal(List.of("--out: give the workbook a name that ends in .xlsx or .ods"));
        }
        PlanBook book = PlanBook.of(tools.plan(plan), tools.labels());
        tools.write(out, List.of(plan), to -> {
            if (isXlsx) {
                XlsxWriter.write(book.book(), to);
            } else {
                OdsWriter.write(book.book(), to);
            }
        });
        book.notHeld().stream().limit(MOST_SHOWN).forEach(tools::remark);
        if (book.notHeld().size() > MOST_SHOWN) {
            tools.remark(
                    tools.labels().text("book.more-not-held", book.notHeld().size() - MOST_SHOWN));
        }
    }
}
