package io.github.promisemodel.examples.evaluation.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.attention.AttentionRules;
import io.github.promisemodel.colour.RagPolicy;
import io.github.promisemodel.colour.StatusRanking;
import io.github.promisemodel.disclosure.SmallNumbers;
import io.github.promisemodel.examples.evaluation.ShippedPlans;
import io.github.promisemodel.json.jackson3.PlanJson;
import io.github.promisemodel.language.Term;
import io.github.promisemodel.language.TermGuide;
import io.github.promisemodel.ledger.CarryForwardLedger;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.ReportingCycle;
import io.github.promisemodel.reports.figures.Documents;
import io.github.promisemodel.reports.figures.ReportDocument;
import io.github.promisemodel.reports.figures.ReportFigures;
import io.github.promisemodel.reports.report.CheckReport;
import io.github.promisemodel.reports.report.Companions;
import io.github.promisemodel.reports.report.EntryMovement;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.report.TermChoice;
import io.github.promisemodel.reports.text.TextDocument;
import io.github.promisemodel.reports.text.TextStyle;
import io.github.promisemodel.rollup.Grouping;
import io.github.promisemodel.tally.Rounding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever the command is asked for, a program can ask a report for, and gets the same. */
class JavaLikeCommandTest {

    /** Options that say where to write, and in which form, and not what is said. */
    private static final Set<String> OF_OUTPUT =
            Set.of("--format", "--out", "--describe", "--licence", "--help", "--version");

    private enum Asked {
        AS_OF("--as-of", "2024-12", report -> report.asOf(PartialDate.parse("2024-12"))),
        BY("--by", "owner", report -> report.by(Grouping.OWNER)),
        ROUNDING("--rounding", "largest-remainder", report -> report.rounding(Rounding.LARGEST_REMAINDER)),
        PLACES("--places", "2", report -> report.rounding(Rounding.HALF_UP.toPlaces(2))),
        DUE_SOON("--due-soon", "P1Y", report -> report.dueSoon(Period.ofYears(1))),
        POLICY("--policy", "majority", report -> report.policy(RagPolicy.majority(StatusRanking.OF_BENEFITS))),
        SMALL_NUMBERS("--small-numbers", "100", report -> report.smallNumbers(SmallNumbers.DEFAULT.withThreshold(100))),
        APPROVED("--approved", "", Report::approvedOnly),
        SINCE("--since", "2021", report -> report.since(PartialDate.parse("2021"))),
        EARLIER("--earlier", "earlier.json", report -> report.earlier(earlier())),
        NEXT("--next", "south-ayrshire-2024-30.json", report -> report.next(ShippedPlans.southAyrshireNext())),
        GOVERNANCE(
                "--governance",
                "south-ayrshire-governance.json",
                report -> report.companions(new Companions(
                        ShippedPlans.southAyrshireCompanions().governance(),
                        Optional.empty(),
                        AttentionRules.usual(),
                        List.of()))),
        DATA_MAP(
                "--data-map",
                "south-ayrshire-data-map.json",
                report -> report.companions(new Companions(
                        Optional.empty(),
                        ShippedPlans.southAyrshireCompanions().dataMap(),
                        AttentionRules.usual(),
                        List.of()))),
        ATTENTION(
                "--attention",
                "rules.json",
                report -> report.companions(new Companions(
                        Optional.empty(),
                        Optional.empty(),
                        AttentionRules.builder()
                                .reportingCycle(ReportingCycle.QUARTERLY)
                                .build(),
                        List.of()))),
        TERMS(
                "--terms",
                "terms.json",
                report -> report.companions(new Companions(
                        Optional.empty(),
                        Optional.empty(),
                        AttentionRules.usual(),
                        List.of(Term.of("plans", "plans", "promises"))))),
        TERMS_OF(
                "--terms-of",
                "bromley",
                report -> report.companions(choosing(TermChoice.of(TermGuide.BROMLEY.terms())))),
        WITHOUT_TERM(
                "--without-term",
                "belmont-family-first",
                report -> report.companions(
                        choosing(new TermChoice(List.of(), List.of("belmont-family-first"), List.of())))),
        EXEMPT(
                "--exempt",
                "Belmont Family First",
                report -> report.companions(
                        choosing(new TermChoice(List.of(), List.of(), List.of("Belmont Family First")))));

        private final String option;
        private final String value;
        private final UnaryOperator<Report> inJava;

        Asked(String option, String value, UnaryOperator<Report> inJava) {
            this.option = option;
            this.value = value;
            this.inJava = inJava;
        }
    }

    /** A version of the plan from before it had its title. */
    private static Plan earlier() {
        return ShippedPlans.southAyrshire().toBuilder().title("A first draft").build();
    }

    private static Companions choosing(TermChoice choice) {
        return new Companions(Optional.empty(), Optional.empty(), AttentionRules.usual(), choice);
    }

    @TempDir
    private Path folder;

    private String file(String name) throws IOException {
        Path file = folder.resolve(name);
        String made = switch (name) {
            case "earlier.json" -> PlanJson.DEFAULT.toJson(earlier());
            case "rules.json" -> "{\"format\": \"promise-attention/1\", \"reportingCycle\": \"QUARTERLY\"}";
            case "terms.json" ->
                "[{\"id\": \"plans\", \"forms\": [{\"words\": \"plans\", \"instead\": \"promises\"}]}]";
            default -> {
                try (InputStream in = ShippedPlans.class.getResourceAsStream(name)) {
                    yield in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        };
        return made.isEmpty() ? name : Files.writeString(file, made).toString();
    }

    private static String text(Report report, List<String> parts) {
        return new TextDocument(
                        ReportFigures.document(report, Terminal.labels(), parts),
                        TextStyle.of(false, true),
                        Terminal.labels().text("summary.see-more"))
                .render();
    }

    @ParameterizedTest
    @EnumSource(Asked.class)
    void aReportAskedForInJavaIsTheCommands(Asked asked) throws IOException {
        String plan = file("south-ayrshire-2021-24.json");
        Report report = asked.inJava.apply(Report.of(ShippedPlans.southAyrshire()));

        String text = text(report, List.of("all"));

        List<String> arguments = new ArrayList<>(List.of("report", plan, asked.option));
        if (!asked.value.isEmpty()) {
            arguments.add(file(asked.value));
        }
        assertThat(Run.of(arguments.toArray(String[]::new))).isEqualTo(new Run(0, text, ""));
        assertThat(text).isNotEqualTo(text(Report.of(ShippedPlans.southAyrshire()), List.of("all")));
    }

    @Test
    void thePartsAskedForInJavaAreTheCommands() throws IOException {
        List<String> parts = List.of("summary", "due-dates", "every-benefit");

        assertThat(Run.of("report", file("south-ayrshire-2021-24.json"), "--parts", String.join(",", parts))
                        .out())
                .isEqualTo(text(Report.of(ShippedPlans.southAyrshire()), parts));
    }

    @Test
    void everyOptionOfAReportIsAmongThem() {
        Set<String> options = new TreeSet<>();
        Pattern.compile("--[a-z-]+(?==|\\]|, )")
                .matcher(Run.of("report", "--help").out())
                .results()
                .forEach(option -> options.add(option.group()));
        options.removeAll(OF_OUTPUT);

        assertThat(options)
                .isEqualTo(Stream.concat(
                                Stream.of("--parts"), Stream.of(Asked.values()).map(asked -> asked.option))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void aReconciliationAskedForInJavaIsTheCommands() throws IOException {
        Plan plan = ShippedPlans.southAyrshire();
        List<Rounding> roundings = new ArrayList<>(List.of(Rounding.DOWN, Rounding.HALF_EVEN));
        for (Rounding rounding : roundings) {
            Report report = Report.of(plan).asOf(PartialDate.parse("2025-01")).publishedRounding(rounding);

            assertThat(Run.of(
                                    "reconcile",
                                    file("south-ayrshire-2021-24.json"),
                                    "--as-of",
                                    "2025-01",
                                    "--rounding",
                                    rounding.name())
                            .out())
                    .isEqualTo(new TextDocument(
                                    Documents.reconciliation(report, Terminal.labels()), TextStyle.of(false, true))
                            .render());
        }
    }

    private static String text(ReportDocument document) {
        return new TextDocument(document, TextStyle.of(false, true)).render();
    }

    @Test
    void aComparisonAskedForInJavaIsTheCommands() throws IOException {
        String plan = file("south-ayrshire-2021-24.json");
        String next = file("south-ayrshire-2024-30.json");
        Plan old = ShippedPlans.southAyrshire();
        CarryForwardLedger ledger = CarryForwardLedger.of(old, ShippedPlans.southAyrshireNext());
        EntryMovement moved =
                EntryMovement.of(old, PartialDate.parse("2021"), old, PartialDate.parse("2024-12"), Grouping.OWNER);

        assertThat(Run.of("compare", plan, next).out())
                .isEqualTo(text(Documents.ledger(ledger, false, Terminal.labels())));
        assertThat(Run.of("compare", plan, next, "--ledger").out())
                .isEqualTo(text(Documents.ledger(ledger, true, Terminal.labels())));
        assertThat(Run.of("compare", plan, "--from", "2021", "--to", "2024-12", "--by", "owner")
                        .out())
                .isEqualTo(text(Documents.movement(moved, Terminal.labels())));
    }

    @Test
    void aCheckAskedForInJavaIsTheCommands() throws IOException {
        Report report = Report.of(ShippedPlans.southAyrshire());
        CheckReport check = new CheckReport(report.plan(), report.findings(), Optional.of(report.alerts()));

        assertThat(Run.of("check", file("south-ayrshire-2021-24.json")).out())
                .isEqualTo(text(Documents.check(check, Terminal.labels())));
    }
}
