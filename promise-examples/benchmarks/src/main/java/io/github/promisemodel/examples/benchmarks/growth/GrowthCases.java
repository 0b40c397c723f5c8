package io.github.promisemodel.examples.benchmarks.growth;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.attention.Attention;
import io.github.promisemodel.check.Finding;
import io.github.promisemodel.check.PlanCheck;
import io.github.promisemodel.colour.RagPolicy;
import io.github.promisemodel.colour.StatusRanking;
import io.github.promisemodel.disclosure.SmallNumbers;
import io.github.promisemodel.finance.FundingTotals;
import io.github.promisemodel.json.check.CheckTables;
import io.github.promisemodel.json.facade.PlanSequence;
import io.github.promisemodel.language.CareLanguage;
import io.github.promisemodel.ledger.CarryForwardLedger;
import io.github.promisemodel.merge.PlanDiff;
import io.github.promisemodel.merge.PlanMerge;
import io.github.promisemodel.movement.Movement;
import io.github.promisemodel.plan.ActionDependencies;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.progress.MeasureStatus;
import io.github.promisemodel.progress.TargetStanding;
import io.github.promisemodel.reconcile.Reconciliation;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reports.csv.CsvForm;
import io.github.promisemodel.reports.csv.CsvReport;
import io.github.promisemodel.reports.figures.Documents;
import io.github.promisemodel.reports.figures.ReportDocument;
import io.github.promisemodel.reports.figures.ReportFigures;
import io.github.promisemodel.reports.html.HtmlReport;
import io.github.promisemodel.reports.json.ReportTables;
import io.github.promisemodel.reports.markdown.MarkdownReport;
import io.github.promisemodel.reports.report.CheckReport;
import io.github.promisemodel.reports.report.EntryMovement;
import io.github.promisemodel.reports.report.PlanAlerts;
import io.github.promisemodel.reports.text.TextDocument;
import io.github.promisemodel.reports.text.TextStyle;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.riskregister.RiskRegister;
import io.github.promisemodel.rollup.Denominator;
import io.github.promisemodel.rollup.Grouping;
import io.github.promisemodel.rollup.RollUp;
import io.github.promisemodel.rollup.RollUpIndex;
import io.github.promisemodel.scotland.LocalKind;
import io.github.promisemodel.scotland.NationalEntry;
import io.github.promisemodel.scotland.NationalFrame;
import io.github.promisemodel.scotland.NationalKind;
import io.github.promisemodel.scotland.NationalLink;
import io.github.promisemodel.scotland.NationalLinks;
import io.github.promisemodel.status.ActionStatus;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** All that grows: every calculator, the format and every renderer. */
final class GrowthCases {

    private static final PartialDate AS_OF = PartialDate.of(2026);
    private static final PartialDate BEFORE = PartialDate.of(2020);
    private static final Labels LABELS = Labels.of(Locale.ENGLISH);

    static final List<GrowthCase> ALL = List.of(
            new GrowthCase("read", it -> Grown.READER.read(it.json()).orThrow()),
            new GrowthCase("write", it -> Grown.READER.toJson(it.plan())),
            new GrowthCase("fingerprint", it -> Grown.READER.fingerprint(it.plan())),
            new GrowthCase("lines", GrowthCases::lines),
            new GrowthCase(
                    "patch",
                    it -> hasDuplicates(it.plan())
                            ? ""
                            : Grown.READER.patch(it.plan(), it.firstId(), "{\"title\":\"Another\"}")),
            new GrowthCase("build", it -> it.plan().toBuilder().build()),
            new GrowthCase("find", GrowthCases::find),
            new GrowthCase("edit", GrowthCases::edit),
            new GrowthCase("suggestId", GrowthCases::suggest),
            new GrowthCase("history.plus", GrowthCases::longer),
            new GrowthCase(
                    "roll-up",
                    it -> RollUp.actions(fresh(it), AS_OF).explain().toString()
                            + RollUp.benefits(it.plan(), AS_OF)
                                    .by(Grouping.FOUNDATION)
                                    .groups()),
            new GrowthCase(
                    "index",
                    it -> RollUpIndex.actions(List.of(it.plan()), Grouping.AREA, Denominator.CURRENT_ENTRIES)
                            .tallies(AS_OF)),
            new GrowthCase(
                    "evidence",
                    it -> RollUp.actions(it.plan(), AS_OF).evidence().toString()),
            new GrowthCase(
                    "colour",
                    it -> RollUp.benefits(it.plan(), AS_OF).groups().stream()
                            .map(RagPolicy.worstOf(StatusRanking.OF_BENEFITS)::colourOf)
                            .toList()
                            .toString()),
            new GrowthCase(
                    "reconcile",
                    it -> Reconciliation.of(it.plan(), AS_OF).figures().toString()),
            new GrowthCase("reconcile every publication", GrowthCases::publications),
            new GrowthCase(
                    "movement", it -> Movement.actions(fresh(it), BEFORE, AS_OF).toString()),
            new GrowthCase(
                    "compare versions",
                    it -> PlanDiff.of(it.plan(), it.changed()).changes().toString()),
            new GrowthCase(
                    "merge",
                    it -> PlanMerge.of(
                                    it.plan(),
                                    it.changed(),
                                    it.plan().toBuilder().note("n").build())
                            .toString()),
            new GrowthCase(
                    "ledger",
                    it -> CarryForwardLedger.of(fresh(it), it.next(), AS_OF)
                            .lines()
                            .toString()),
            new GrowthCase(
                    "attention",
                    it -> Attention.of(fresh(it), AS_OF, it.companions().rules())
                            .items()
                            .toString()),
            new GrowthCase(
                    "funding totals",
                    it -> FundingTotals.of(it.plan()) + ""
                            + FundingTotals.of(it.plan()).totals()),
            new GrowthCase("risk register", GrowthCases::risks),
            new GrowthCase("dependencies", GrowthCases::dependencies),
            new GrowthCase("progress", GrowthCases::progress),
            new GrowthCase(
                    "check",
                    it -> PlanCheck.of(fresh(it)).findings().stream()
                            .map(Finding::message)
                            .toList()),
            new GrowthCase("check as JSON", it -> Grown.READER.toJson(PlanCheck.of(it.plan()), CheckTables.CHECK)),
            new GrowthCase(
                    "language",
                    it -> CareLanguage.DEFAULT
                            .withAll(it.terms())
                            .findings(it.plan())
                            .toString()),
            new GrowthCase("national", GrowthCases::national),
            new GrowthCase("companions", it -> PlanAlerts.of(it.plan(), AS_OF, it.companions())),
            new GrowthCase("disclosure", it -> SmallNumbers.DEFAULT.protect(it.counts())),
            new GrowthCase("approved", it -> it.plan().approved()),
            new GrowthCase("report summary", it -> text(document(it, List.of("summary")))),
            new GrowthCase("report text", it -> text(document(it, List.of("all")))),
            new GrowthCase("report html", it -> new HtmlReport(document(it, List.of("all"))).render()),
            new GrowthCase(
                    "report csv", it -> new CsvReport(document(it, List.of("all")), CsvForm.SPREADSHEET).render()),
            new GrowthCase(
                    "report csv-machine", it -> new CsvReport(document(it, List.of("all")), CsvForm.MACHINE).render()),
            new GrowthCase("report markdown", it -> new MarkdownReport(document(it, List.of("all"))).render()),
            new GrowthCase("report json", it -> Grown.READER.toJson(it.report(), ReportTables.report(it.report()))),
            new GrowthCase("check text", it -> text(Documents.check(checked(it), LABELS))),
            new GrowthCase("check alerts as JSON", it -> Grown.READER.toJson(checked(it), ReportTables.CHECK)),
            new GrowthCase("reconcile text", it -> text(Documents.reconciliation(it.report(), LABELS))),
            new GrowthCase("reconcile json", it -> Grown.READER.toJson(it.report(), ReportTables.RECONCILIATION)),
            new GrowthCase(
                    "movement text",
                    it -> text(Documents.movement(
                            EntryMovement.of(it.plan(), BEFORE, it.changed(), AS_OF, Grouping.AREA), LABELS))),
            new GrowthCase(
                    "ledger text",
                    it -> text(Documents.ledger(CarryForwardLedger.of(it.plan(), it.next(), AS_OF), true, LABELS))));

    private GrowthCases() {}

    /**
     * What is measured with a dimension: everything but the JSON of a ledger in which all entries become one, for there each of
     * them lists all the others, so that the answer itself is that long.
     */
    static List<GrowthCase> of(Dimension dimension) {
        return ALL.stream()
                .filter(each ->
                        dimension != Dimension.CARRIED_TO_ONE || !each.name().equals("report json"))
                .toList();
    }

    /** The same plan that nobody has asked yet, for plans keep some of what they were asked. */
    private static Plan fresh(Grown grown) {
        return grown.plan().toBuilder()
                .statusScheme(grown.plan().getStatusScheme().toBuilder().build())
                .build();
    }

    /** Every action and benefit in line with a right each, so that each right has many. */
    private static Object national(Grown grown) {
        List<NationalEntry> rights = NationalFrame.SCOTLAND.entries(NationalKind.UNCRC_ARTICLE);
        List<NationalLink> links = new ArrayList<>();
        grown.plan()
                .getActions()
                .forEach(action -> links.add(new NationalLink(
                        LocalKind.ACTION,
                        action.getId(),
                        NationalFrame.SCOTLAND.link(
                                rights.get(links.size() % rights.size()).id()))));
        grown.plan()
                .getBenefits()
                .forEach(benefit -> links.add(new NationalLink(
                        LocalKind.BENEFIT,
                        benefit.getId(),
                        NationalFrame.SCOTLAND.link(
                                rights.get(links.size() % rights.size()).id()))));
        NationalLinks lined = NationalLinks.of(grown.plan(), NationalFrame.SCOTLAND, links);
        return lined.entries().size()
                + lined.withoutNational(LocalKind.AREA).size()
                + lined.withoutNational(LocalKind.ACTION).size();
    }

    private static Object lines(Grown grown) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Grown.READER.writeEach(List.of(grown.plan(), grown.plan()), out, PlanSequence.LINES);
        return Grown.READER.readEach(new ByteArrayInputStream(out.toByteArray()), PlanSequence.LINES).stream()
                .toList();
    }

    private static Object find(Grown grown) {
        int found = 0;
        Plan plan = grown.plan().toBuilder().build();
        for (Action action : plan.getActions()) {
            found += plan.find(action.getId()).isPresent()
                            && plan.findAreaOf(action.getId()).isPresent()
                    ? 1
                    : 0;
            for (String benefit : action.getBenefits()) {
                found += plan.find(benefit).isPresent() ? 1 : 0;
            }
        }
        return found;
    }

    private static Object edit(Grown grown) {
        Plan plan = grown.plan();
        if (hasDuplicates(plan)) {
            return plan;
        }
        String id = grown.firstId();
        String area = plan.getAreas().get(plan.getAreas().size() - 1).getId();
        return plan.with(
                        id,
                        Action.class,
                        action -> action.toBuilder().owner("Team").build())
                .assess(id, Assessment.of(AS_OF, ActionStatus.COMPLETE))
                .move(id, area)
                .without(id)
                .add(area, Action.builder().id("added").title("Added").build())
                .withArea(area, each -> each.toBuilder().note("n").build());
    }

    private static boolean hasDuplicates(Plan plan) {
        List<Action> actions = plan.getActions();
        return actions.size() > 1
                && actions.get(0).getId().equals(actions.get(1).getId());
    }

    private static Object suggest(Grown grown) {
        return grown.plan().suggestId(grown.plan().getAreas().get(0).getId(), Action.class)
                + grown.plan()
                        .suggestId(
                                grown.plan().getAreas().get(0).getId(), io.github.promisemodel.benefit.Benefit.class);
    }

    private static Object longer(Grown grown) {
        Action action = grown.plan().getActions().get(0);
        return action.getHistory()
                .plus(Assessment.of(AS_OF, ActionStatus.COMPLETE))
                .readingAsOf(AS_OF);
    }

    private static Object publications(Grown grown) {
        List<Object> all = new ArrayList<>();
        grown.plan()
                .getPublications()
                .forEach(each -> all.add(Reconciliation.ofPublication(grown.plan(), each.getId())));
        return all;
    }

    private static Object risks(Grown grown) {
        RiskRegister register = RiskRegister.of(grown.plan(), AS_OF);
        return List.of(register.toString(), register.cells(), register.notRated());
    }

    private static Object dependencies(Grown grown) {
        ActionDependencies dependencies = ActionDependencies.of(grown.plan());
        int links = dependencies.circles().size();
        for (Action action : dependencies.actions()) {
            links += dependencies.needs(action.getId()).size()
                    + dependencies.blocks(action.getId()).size();
        }
        return links;
    }

    private static Object progress(Grown grown) {
        List<Object> all = new ArrayList<>();
        for (Action entry : grown.plan().getActions()) {
            entry.getMeasures().forEach(measure -> {
                all.add(MeasureStatus.of(measure, AS_OF).toString());
                all.add(TargetStanding.find(measure, AS_OF).toString());
            });
        }
        return all;
    }

    private static CheckReport checked(Grown grown) {
        return new CheckReport(
                grown.plan(),
                PlanCheck.of(grown.plan()).findings(),
                Optional.of(PlanAlerts.of(grown.plan(), AS_OF, grown.companions())));
    }

    private static ReportDocument document(Grown grown, List<String> parts) {
        return ReportFigures.document(grown.report(), LABELS, parts);
    }

    private static String text(ReportDocument document) {
        return new TextDocument(document, TextStyle.plain()).render();
    }
}
