package io.github.promisemodel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.attention.Attention;
import io.github.promisemodel.attention.AttentionRules;
import io.github.promisemodel.check.Finding;
import io.github.promisemodel.check.FindingCode;
import io.github.promisemodel.check.PlanCheck;
import io.github.promisemodel.language.CareLanguage;
import io.github.promisemodel.ledger.CarryForwardLedger;
import io.github.promisemodel.merge.FieldChange;
import io.github.promisemodel.merge.MergeConflict;
import io.github.promisemodel.merge.PlanDiff;
import io.github.promisemodel.merge.PlanMerge;
import io.github.promisemodel.movement.Movement;
import io.github.promisemodel.plan.EntryNames;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reconcile.Reconciliation;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.rollup.Group;
import io.github.promisemodel.rollup.Grouping;
import io.github.promisemodel.rollup.RollUp;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.words.Phrased;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the calculators say of a plan whose texts are hostile, each of them. */
class HostileMessagesTest {

    private static final int LONGEST = 3_000;

    private static final PartialDate MARCH = PartialDate.parse("2025-03");

    private static final Plan PLAN = (Plan)
            Entities.FULL.stream().filter(Plan.class::isInstance).findFirst().orElseThrow();

    /** Links lead where they led. */
    private static UnaryOperator<String> before(String hostile) {
        return text -> hostile + " of " + text;
    }

    /** No two texts are the same, so that no link leads anywhere. */
    private static UnaryOperator<String> numbered(String hostile) {
        AtomicInteger number = new AtomicInteger();
        return text -> hostile + " x" + number.incrementAndGet();
    }

    static List<String> texts() {
        return HostileTexts.ALL.stream()
                .map(text -> text.substring(0, Math.min(text.length(), 2_000)))
                .toList();
    }

    private static void assertShowable(Object said) {
        HostileTexts.assertShowable(said.getClass(), said.toString(), LONGEST);
    }

    private static void assertShowable(Collection<? extends Phrased> said) {
        said.forEach(each -> {
            assertShowable(each.phrase());
            assertShowable(each.phrase().texts().toString());
            assertShowable(each.phrase().englishArguments().toString());
            assertShowable((Object) each);
        });
    }

    @ParameterizedTest
    @MethodSource("texts")
    void findings(String hostile) {
        for (UnaryOperator<String> change : List.of(before(hostile), numbered(hostile))) {
            Plan plan = HostilePlans.of(PLAN, change);
            List<Finding> findings = PlanCheck.of(plan, List.of(HostilePlans.of(PLAN, numbered(hostile))))
                    .findings();

            assertThat(findings).hasSizeGreaterThan(5);
            assertShowable(findings);
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void conflictsAndDifferences(String hostile) {
        Plan first = HostilePlans.of(PLAN, text -> text.length() > 12 ? hostile + " of " + text : text);
        Plan second = HostilePlans.of(PLAN, text -> text.length() > 12 ? hostile + " x " + text : text);
        PlanMerge merge =
                PlanMerge.of(PLAN, first, second.toBuilder().id(first.getId()).build());

        assertThat(merge.conflicts()).isNotEmpty();
        assertShowable(merge.conflicts());
        for (MergeConflict conflict : merge.conflicts()) {
            MergeConflict.inWords(conflict.first()).ifPresent(HostileMessagesTest::assertShowable);
            MergeConflict.inWords(conflict.second()).ifPresent(HostileMessagesTest::assertShowable);
        }
        assertShowable(PlanDiff.of(PLAN, first).changes().stream()
                .map(FieldChange::thing)
                .toList());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void figuresLedgersAndAttention(String hostile) {
        Plan plan = HostilePlans.of(PLAN, before(hostile));
        Plan next = HostilePlans.of(PLAN, numbered(hostile));
        List<Phrased> said = new ArrayList<>();
        said.addAll(Reconciliation.of(plan, MARCH).figures());
        said.addAll(CarryForwardLedger.of(plan, next).lines());
        said.addAll(Attention.of(plan, MARCH, AttentionRules.builder().build()).items());
        for (Grouping grouping : List.of(Grouping.AREA, Grouping.OWNER, Grouping.SUB_GROUP, Grouping.PLAN)) {
            RollUp<ActionStatus> rollUp = RollUp.actions(plan, MARCH).by(grouping);
            said.add(rollUp);
            said.addAll(rollUp.groups());
            rollUp.groups().stream().map(Group::key).forEach(said::add);
            Movement.actions(plan, MARCH, plan, MARCH).by(grouping).groups().forEach(group -> {
                said.add(group.key());
                said.addAll(group.entries());
            });
        }
        EntryNames names = EntryNames.of(plan);
        plan.getActions().forEach(entry -> said.add(names.phrase(entry)));

        assertShowable(said);
    }

    @Test
    void terms() {
        for (String hostile : texts()) {
            assertShowable(CareLanguage.DEFAULT.findings(hostile + " LAC " + hostile));
        }
    }

    @Test
    void theFindingsAreOfManyKinds() {
        Set<FindingCode> found = EnumSet.noneOf(FindingCode.class);
        for (String hostile : texts()) {
            PlanCheck.of(HostilePlans.of(PLAN, numbered(hostile))).findings().forEach(each -> found.add(each.code()));
        }

        assertThat(found).hasSizeGreaterThan(8).contains(FindingCode.DANGLING_LINK, FindingCode.UNKNOWN_FIELD);
    }
}
