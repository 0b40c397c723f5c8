package io.github.promisemodel.office.command;

import io.github.promisemodel.examples.evaluation.command.CommandTools;
import io.github.promisemodel.json.jackson3.PlanJson;
import io.github.promisemodel.office.imports.ImportResult;
import io.github.promisemodel.office.imports.SheetDraft;
import io.github.promisemodel.office.imports.SheetImport;
import io.github.promisemodel.office.imports.SheetMap;
import io.github.promisemodel.office.imports.SheetMapTables;
import io.github.promisemodel.office.sheet.SheetException;
import io.github.promisemodel.office.sheet.SheetFile;
import io.github.promisemodel.office.sheet.SheetLimits;
import io.github.promisemodel.office.sheet.SheetProblem;
import io.github.promisemodel.office.workbook.PlanBookImport;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.words.MessageText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports a council's spreadsheet into a plan. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Imports a CSV, XLSX or ODS file into a plan, by a map that says what its columns and words are.",
        footer = {
            "",
            "A cell that cannot be read is rejected, with its sheet, row and column and what would be right.",
            "",
            "Exit codes: 0 imported; 1 cells are rejected, and nothing is written without --partial; 2 a file or the command"
                    + " line cannot be used; 3 the answer could not be given."
        })
final class ImportCommand implements Callable<Integer> {

    private static final int MOST_IDS = 20;

    private final CommandTools tools;

    @Parameters(index = "0", paramLabel = "SHEET", description = "The file: CSV, XLSX or ODS.")
    private String sheet = "";

    @Option(
            names = "--map",
            paramLabel = "MAP",
            description =
                    "The map of the file, in the format promise-sheet-map/1; a workbook of promise export needs none.")
    private @Nullable String map;

    @Option(
            names = "--out",
            paramLabel = "PLAN",
            description = "Write the plan to this file, in one step; it may be that of --into.")
    private @Nullable String out;

    @Option(
            names = "--into",
            paramLabel = "PLAN",
            description = "Import into the plan of this file: assessments are appended, and what changed is listed.")
    private @Nullable String into;

    @Option(names = "--partial", description = "Write the plan of the rows without rejects.")
    private boolean partial;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The date that statuses are about which no cell dates; it goes before the map's.")
    private @Nullable String asOf;

    @Option(
            names = "--draft",
            paramLabel = "MAP",
            description = "Propose a map of the file and write it to this file; say what it is unsure of.")
    private @Nullable String draft;

    ImportCommand(CommandTools tools) {
        this.tools = tools;
    }

    @Override
    public Integer call() {
        if (draft != null) {
            return propose(draft);
        }
        if (map == null && out != null && into == null) {
            return PlanBookImport.run(readSheet(), sheet, out, tools); // one that promise export wrote
        }
        if (map == null || out == null) {
            throw tools.refusal(
                    List.of("--map and --out are required; name the map of the file, and the plan to write"));
        }
        Optional<PartialDate> date = Optional.ofNullable(asOf).map(this::date);
        SheetMap mapped = tools.read(map, SheetMapTables.MAP);
        Optional<Plan> before = Optional.ofNullable(into).map(tools::plan);
        ImportResult result = imported(readSheet(), mapped, before, date);
        result.rejects().forEach(reject -> tools.remark(reject.toString()));
        result.notes().forEach(note -> tools.remark(note.toString()));
        boolean written = result.rejects().isEmpty() || partial;
        if (written) {
            tools.write(out, List.of(sheet, map), to -> PlanJson.DEFAULT.write(result.plan(), to));
        }
        say(result, written, before.isPresent());
        return result.rejects().isEmpty() ? 0 : 1;
    }

    private int propose(String name) {
        if (map != null || out != null || into != null) {
            throw tools.refusal(List.of("--draft goes with no other option; leave --map, --out and --into out"));
        }
        SheetDraft proposed = SheetDraft.of(readSheet())
                .orElseThrow(
                        () -> tools.refusal(
                                List.of(
                                        sheet
                                                + ": no sheet has a row of headers with an id and a title that are known; write the map by hand, as the README says")));
        tools.write(name, List.of(sheet), to -> PlanJson.DEFAULT.write(proposed.map(), SheetMapTables.MAP, to));
        StringBuilder said = new StringBuilder("Written to " + name + ". Look at:\n");
        proposed.unsure()
                .forEach(unsure -> said.append(MessageText.cleaned(unsure)).append('\n'));
        tools.out().append(said);
        tools.out().flush();
        return 0;
    }

    private PartialDate date(String text) {
        try {
            return PartialDate.parse(text);
        } catch (IllegalArgumentException e) {
            throw tools.refusal(List.of(
                    "--as-of: " + MessageText.quoted(text) + " is not a date; write 2021, 2021-09 or 2021-09-22"));
        }
    }

    private SheetFile readSheet() {
        try {
            tools.step("reading " + sheet);
            return SheetFile.read(file(sheet), SheetLimits.DEFAULT);
        } catch (SheetException e) {
            throw refusal(e);
        } catch (IOException e) {
            throw tools.refusal(List.of(sheet + ": it cannot be read: " + tools.reason(e)));
        }
    }

    private Path file(String name) {
        Path file = tools.path(name);
        if (Files.isDirectory(file)) {
            throw tools.refusal(List.of(name + ": it is a folder; name a file"));
        }
        if (!Files.exists(file)) {
            throw tools.refusal(List.of(name + ": there is no such file"));
        }
        return file;
    }

    private RuntimeException refusal(SheetException e) {
        return tools.refusal(e.problems().stream()
                .map(SheetProblem::toString)
                .map(problem -> sheet + ": " + problem)
                .toList());
    }

    private ImportResult imported(SheetFile file, SheetMap mapped, Optional<Plan> before, Optional<PartialDate> date) {
        try {
            SheetImport sheets = SheetImport.of(file, mapped);
            return date.map(sheets::asOf).orElse(sheets).into(before);
        } catch (SheetException e) {
            throw refusal(e);
        }
    }

    private void say(ImportResult result, boolean written, boolean again) {
        StringBuilder said = new StringBuilder();
        result.changes().forEach(change -> said.append(change).append('\n'));
        if (again && result.changes().isEmpty()) {
            said.append("Nothing changed.\n");
        }
        if (!result.missing().isEmpty()) {
            said.append("In the plan and not in the sheet any more, and kept: ")
                    .append(result.missing().stream()
                            .limit(MOST_IDS)
                            .map(MessageText::of)
                            .reduce((one, other) -> one + ", " + other)
                            .orElse(""))
                    .append(
                            result.missing().size() > MOST_IDS
                                    ? " and " + (result.missing().size() - MOST_IDS) + " more"
                                    : "")
                    .append('\n');
        }
        said.append("Entries in the sheet: ").append(result.entries());
        said.append("; rejected cells and rows: ").append(result.rejects().size());
        said.append(written ? "; written to " + out : "; nothing is written").append('\n');
        tools.out().append(said);
        tools.out().flush();
    }
}
