package io.github.promisemodel.examples.evaluation;

import io.github.promisemodel.attention.Attention;
import io.github.promisemodel.attention.AttentionRules;
import io.github.promisemodel.datamap.DataGaps;
import io.github.promisemodel.datamap.DataMap;
import io.github.promisemodel.governance.GivenReport;
import io.github.promisemodel.governance.Governance;
import io.github.promisemodel.governance.ReportsDue;
import io.github.promisemodel.language.CareLanguage;
import io.github.promisemodel.language.Term;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.Council;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.scotland.NationalEntry;
import io.github.promisemodel.scotland.NationalFrame;
import io.github.promisemodel.scotland.NationalKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The companion documents of a council's plans, as far as they are at hand.
 *
 * @param governance who reports to whom
 * @param dataMap which data there are, for which questions
 * @param rules when an entry needs attention
 * @param terms terms to avoid, with those that the library has
 */
record CompanionFiles(
        Optional<Governance> governance, Optional<DataMap> dataMap, AttentionRules rules, List<Term> terms) {

    private static final Council SOUTH_AYRSHIRE = Council.of("S12000028");

    /** The ids of the national visions and indicators, which a plan's measures are to show. */
    private static final List<String> NATIONAL = Stream.of(NationalKind.VISION, NationalKind.INDICATOR_DIRECTION)
            .flatMap(kind -> NationalFrame.SCOTLAND.entries(kind).stream())
            .map(NationalEntry::id)
            .toList();

    /** What is worth watching about a plan; a companion document counts if it is of the plan's council. */
    Watch watch(Plan plan, PartialDate asOf) {
        return new Watch(
                asOf,
                language(plan).findings(plan),
                Attention.of(plan, asOf, rules),
                governance
                        .filter(kept -> isOf(kept.getCouncil(), plan))
                        .map(kept -> ReportsDue.of(kept, GivenReport.of(plan.getPublications()), asOf)),
                dataMap.filter(kept -> isOf(kept.getCouncil(), plan)).map(kept -> DataGaps.of(kept, plan, NATIONAL)));
    }

    private CareLanguage language(Plan plan) {
        CareLanguage language = isOf(SOUTH_AYRSHIRE, plan) ? CareLanguage.SOUTH_AYRSHIRE : CareLanguage.DEFAULT;
        for (Term term : terms) {
            language = language.with(term);
        }
        return language;
    }

    /** Whether a document is about a plan's council. */
    static boolean isOf(Council council, Plan plan) {
        return council.getCode().equals(plan.getCouncil().getCode());
    }
}
