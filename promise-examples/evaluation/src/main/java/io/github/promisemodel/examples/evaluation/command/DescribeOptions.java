package io.github.promisemodel.examples.evaluation.command;

import io.github.promisemodel.json.jackson3.PlanJson;
import io.github.promisemodel.json.table.ValueCodecs;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reports.csv.CsvDataset;
import io.github.promisemodel.reports.csv.CsvForm;
import io.github.promisemodel.reports.csv.CsvReport;
import io.github.promisemodel.reports.csv.CsvwDescription;
import io.github.promisemodel.reports.csv.DataPackage;
import io.github.promisemodel.reports.figures.ReportDocument;
import java.io.File;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Whether a file of comma-separated values is described for open data, beside the file. */
final class DescribeOptions {

    private static final String NAME = "--describe";
    private static final String LICENCE = "--licence";

    @Option(
            names = NAME,
            description =
                    "Write two descriptions beside the file, for open data: FILE-metadata.json (CSVW, by the W3C) and"
                            + " datapackage.json (Frictionless Data Package). Only with --format csv-machine and --out FILE.")
    private boolean asked;

    @Option(
            names = LICENCE,
            paramLabel = "URL",
            converter = LicenceConverter.class,
            description = "Say in the descriptions that the file may be used under the licence at this web address.")
    private @Nullable URI licence;

    /** Whether descriptions are asked for. */
    boolean isAsked() {
        return asked;
    }

    /**
     * Refuses what cannot be described.
     *
     * @throws InputException if something else than a file of comma-separated values for programs is written, or the descriptions cannot
     *     name it; it has every reason
     */
    void requireDescribable(ReportFormat format, @Nullable String out) {
        List<String> reasons = new ArrayList<>();
        if (!asked && licence != null) {
            reasons.add(LICENCE + ": the licence is said in the descriptions; add " + NAME);
        }
        if (asked && format != ReportFormat.CSV_MACHINE) {
            reasons.add(NAME + ": only comma-separated values for programs are described; add --format csv-machine");
        }
        if (asked && (out == null || out.equals(PlanInput.STANDARD_INPUT))) {
            reasons.add(NAME + ": a file is described, and not standard output; name one with --out FILE");
        } else if (asked) {
            try {
                CsvDataset.requireName(fileName(String.valueOf(out)));
            } catch (IllegalArgumentException e) {
                reasons.add(NAME + ": " + e.getMessage());
            }
        }
        if (!reasons.isEmpty()) {
            throw new InputException(reasons);
        }
    }

    /**
     * The file and its descriptions, to be written together.
     *
     * @throws InputException if one of them cannot be written, or the command reads it
     */
    OutputGroup outputs(String out, Terminal terminal, List<String> inputs) {
        return OutputGroup.to(
                List.of(out, out + CsvwDescription.SUFFIX, folder(out) + DataPackage.FILE), terminal, inputs);
    }

    /** What they are to hold, in their order. */
    List<String> texts(String out, ReportDocument document, Plan plan) {
        CsvDataset dataset = new CsvDataset(document, plan, fileName(out), Optional.ofNullable(licence));
        return List.of(
                new CsvReport(document, CsvForm.MACHINE).render(),
                PlanJson.DEFAULT.toJson(CsvwDescription.of(dataset), ValueCodecs.ANY),
                PlanJson.DEFAULT.toJson(DataPackage.of(dataset), ValueCodecs.ANY));
    }

    private static String folder(String out) {
        return out.substring(0, Math.max(out.lastIndexOf('/'), out.lastIndexOf(File.separatorChar)) + 1);
    }

    private static String fileName(String out) {
        return out.substring(folder(out).length());
    }

    static final class LicenceConverter implements ITypeConverter<URI> {
        @Override
        public URI convert(String value) {
            try {
                return CsvDataset.parseLicence(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }
}
