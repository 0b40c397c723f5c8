package io.github.promisemodel.reports.report;

import io.github.promisemodel.attention.AttentionRules;
import io.github.promisemodel.datamap.DataMap;
import io.github.promisemodel.governance.Governance;
import io.github.promisemodel.language.CareLanguage;
import io.github.promisemodel.language.Term;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.Council;
import java.util.List;
import java.util.Optional;

/**
 * The companion documents of a council's plans, as far as they are at hand.
 *
 * @param governance who reports to whom
 * @param dataMap which data there are, for which questions
 * @param rules when an entry needs attention
 * @param terms which terms to avoid are looked for
 */
public record Companions(
        Optional<Governance> governance, Optional<DataMap> dataMap, AttentionRules rules, TermChoice terms) {

    /** No companion document: the usual rules, and the terms that the library has. */
    public static final Companions NONE =
            new Companions(Optional.empty(), Optional.empty(), AttentionRules.usual(), TermChoice.USUAL);

    /**
     * The documents with further terms to avoid.
     *
     * @param governance who reports to whom
     * @param dataMap which data there are, for which questions
     * @param rules when an entry needs attention
     * @param terms terms to avoid, with those that the library has
     */
    public Companions(
            Optional<Governance> governance, Optional<DataMap> dataMap, AttentionRules rules, List<Term> terms) {
        this(governance, dataMap, rules, TermChoice.of(terms));
    }

    /** The terms to avoid in a plan, with those of its council. */
    CareLanguage language(Plan plan) {
        return terms.of(CareLanguage.of(plan.getCouncil()));
    }

    /**
     * Whether a document of a council is about a plan.
     *
     * @param council the council of the document
     * @param plan the plan
     * @return whether it is the plan's own council
     */
    public static boolean isOf(Council council, Plan plan) {
        return council.getCode().equals(plan.getCouncil().getCode());
    }
}
