package io.github.promisemodel.reports.csv;

import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reports.figures.ReportDocument;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.scotland.Councils;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A report in a file of comma-separated values, {@link CsvForm#MACHINE}, and what there is to be said of the file for whoever finds it
 * among open data.
 *
 * <pre>{@code
 * CsvDataset dataset = new CsvDataset(document, plan, "figures.csv", Optional.empty());
 * String description = PlanJson.DEFAULT.toJson(CsvwDescription.of(dataset), ValueCodecs.ANY);
 * String dataPackage = PlanJson.DEFAULT.toJson(DataPackage.of(dataset), ValueCodecs.ANY);
 * }</pre>
 *
 * <p>Its dates are those of the report: nothing here knows what day it is.
 *
 * @param document the report that is in the file
 * @param plan the plan that it is of, by which the publisher and the period are known
 * @param file the name of the file, without a folder
 * @param licence where the licence is that the file may be used under; empty where none is stated
 */
public record CsvDataset(ReportDocument document, Plan plan, String file, Optional<URI> licence) {

    /** What a Data Package takes for the path of a file beside it. */
    private static final Pattern NAME = Pattern.compile("[^./~\\\\](?:(?!\\.\\.)[^/\\\\])*", Pattern.DOTALL);

    /**
     * Checks the name and the licence.
     *
     * @throws IllegalArgumentException if a description cannot name the file, or the licence is not a web address
     */
    public CsvDataset {
        requireName(file);
        licence.ifPresent(address -> parseLicence(address.toString()));
    }

    /**
     * The name of a file that a description can name.
     *
     * @param file the name
     * @return the name
     * @throws IllegalArgumentException if it begins with a dot or a tilde, has two dots side by side, or names a folder: a Data Package
     *     refuses such a path, because it may lead out of its folder
     */
    public static String requireName(String file) {
        if (!NAME.matcher(file).matches()) {
            throw new IllegalArgumentException("File '" + file
                    + "': a Data Package cannot name it; choose a name that does not begin with . or ~, has no .. in it"
                    + " and names no folder");
        }
        return file;
    }

    /**
     * Reads the web address of a licence.
     *
     * @param text the address, such as {@code https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/}
     * @return the address
     * @throws IllegalArgumentException if it is not one of {@code http} or {@code https} with a host
     */
    public static URI parseLicence(String text) {
        try {
            URI licence = URI.create(text);
            if (isWebAddress(licence)) {
                return licence;
            }
        } catch (IllegalArgumentException e) {
            // refused below
        }
        throw new IllegalArgumentException("Licence '" + text + "': not a web address; write one such as"
                + " https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/");
    }

    private static boolean isWebAddress(URI address) {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        return (scheme.equals("http") || scheme.equals("https")) && address.getHost() != null;
    }

    /** The words that the report is in. */
    Labels labels() {
        return document.labels();
    }

    /** What the council is called. */
    String publisher() {
        return Councils.nameOf(plan.getCouncil());
    }

    /** What is in the file, in a sentence or two. */
    String description() {
        return labels().text(
                        "csv.description",
                        document.title(),
                        publisher(),
                        labels().phrases()
                                .span(
                                        plan.getPeriod().getStart(),
                                        plan.getPeriod().getEnd()),
                        labels().phrases().date(document.asOf()));
    }
}
