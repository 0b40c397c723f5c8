package io.github.promisemodel.examples.evaluation.command;

import io.github.promisemodel.json.jackson3.PlanJson;
import io.github.promisemodel.json.scotland.ScotlandTables;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reports.csv.CsvForm;
import io.github.promisemodel.reports.csv.CsvReport;
import io.github.promisemodel.reports.figures.Documents;
import io.github.promisemodel.reports.figures.ReportDocument;
import io.github.promisemodel.reports.markdown.MarkdownReport;
import io.github.promisemodel.scotland.NationalFrame;
import io.github.promisemodel.scotland.NationalKind;
import io.github.promisemodel.scotland.NationalLinks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Lists the national frame, or what of a plan lines up with it. */
@Command(
        name = "national",
        mixinStandardHelpOptions = true,
        description = {
            "Lists the national frame: phases and what each expects, priorities, visions, themes, bodies, and the rights of the"
                    + " UNCRC and GIRFEC.",
            "Of a plan it says what lines up with each of them, and what of the frame the plan does not take up."
        },
        footer = {
            "",
            "Exit codes: 0 done; 2 a plan or the command line cannot be used; 3 the answer could not be given."
        })
final class NationalCommand implements Runnable {

    enum Format {
        TEXT,
        JSON,
        CSV,
        MARKDOWN
    }

    private final Terminal terminal;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "PLAN",
            description =
                    "The plan's file in the format promise-plan/1, or - for standard input; without it, the frame alone.")
    private @Nullable String plan;

    @Option(
            names = "--kind",
            paramLabel = "KIND,...",
            split = ",",
            converter = KindConverter.class,
            description =
                    "List these kinds alone, such as vision or uncrc-article, with commas between them (default: all).")
    private List<NationalKind> kinds = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            converter = FormatConverter.class,
            description = "Write text, json (which always has every kind), csv (for spreadsheets) or markdown"
                    + " (default: ${DEFAULT-VALUE}).")
    private Format format = Format.TEXT;

    NationalCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        if (format == Format.JSON && !kinds.isEmpty()) {
            throw new InputException("--kind: JSON has every kind; leave --kind out, or choose another format");
        }
        if (plan == null) {
            Output output = Output.standard(terminal, List.of());
            NationalFrame frame = NationalFrame.SCOTLAND;
            output.write(
                    format == Format.JSON
                            ? PlanJson.DEFAULT.toJson(frame, ScotlandTables.FRAME)
                            : written(Documents.frame(frame, asked(), Terminal.labels())));
        } else {
            Output output = Output.standard(terminal, List.of(plan));
            Plan read = PlanInput.read(plan, terminal.in());
            NationalLinks links = NationalLinks.of(read, NationalFrame.SCOTLAND);
            output.write(
                    format == Format.JSON
                            ? PlanJson.DEFAULT.toJson(links, ScotlandTables.LINKS)
                            : written(Documents.national(links, asked(), Terminal.labels())));
        }
    }

    private Set<NationalKind> asked() {
        return kinds.isEmpty() ? EnumSet.allOf(NationalKind.class) : EnumSet.copyOf(kinds);
    }

    private String written(ReportDocument document) {
        return switch (format) {
            case CSV -> new CsvReport(document, CsvForm.SPREADSHEET).render();
            case MARKDOWN -> new MarkdownReport(document).render();
            case TEXT, JSON -> terminal.text(document);
        };
    }

    private static String name(NationalKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static final class KindConverter implements ITypeConverter<NationalKind> {
        @Override
        public NationalKind convert(String value) {
            return Arrays.stream(NationalKind.values())
                    .filter(kind -> name(kind).equals(value))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("'" + value + "' is not a kind; choose one of "
                            + Arrays.stream(NationalKind.values())
                                    .map(NationalCommand::name)
                                    .collect(Collectors.joining(", "))));
        }
    }

    static final class FormatConverter implements ITypeConverter<Format> {
        @Override
        public Format convert(String value) {
            return switch (value) {
                case "text" -> Format.TEXT;
                case "json" -> Format.JSON;
                case "csv" -> Format.CSV;
                case "markdown" -> Format.MARKDOWN;
                default ->
                    throw new TypeConversionException(
                            "'" + value + "' is not a format; choose text, json, csv or markdown");
            };
        }
    }
}
