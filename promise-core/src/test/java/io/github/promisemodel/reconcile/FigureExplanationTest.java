package io.github.promisemodel.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.plan.PlanRecord;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.Population;
import io.github.promisemodel.reconcile.FigureExplanation.Code;
import io.github.promisemodel.reconcile.FigureFinding.Behind;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.tally.Bounds;
import io.github.promisemodel.tally.Percentage;
import io.github.promisemodel.tally.Rounding;
import io.github.promisemodel.tally.Share;
import io.github.promisemodel.tally.Verdict;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The sentence of each code, filled with arguments made up for it. */
class FigureExplanationTest {

    private static final Share SHARE = Share.of(3, 7);
    private static final Bounds COUNTED = new Bounds(8, 15);
    private static final List<Rounding> BOTH = List.of(Rounding.DOWN, Rounding.LARGEST_REMAINDER);

    private static FigureExplanation of(Code code) {
        return FigureExplanation.of(code);
    }

    private static FigureExplanation otherwise(Code code) {
        return of(code).with("share", SHARE)
                .with("due", List.of(Percentage.parse("42"), Percentage.parse("43")))
                .with("rounding", Rounding.LARGEST_REMAINDER)
                .with("others", code == Code.SHARE_OTHERWISE || code == Code.SHARE_NOT_OF_TABLE ? BOTH : List.of());
    }

    private static FigureExplanation together(Code code) {
        return of(code).with(
                        "unprinted",
                        List.of(
                                new FigureExplanation.Unprinted(
                                        FigureKey.count("RED"), Share.of(3, 47), new BigDecimal("6")),
                                new FigureExplanation.Unprinted(
                                        FigureKey.open(List.of("GREEN", "AMBER")),
                                        Share.of(1, 47),
                                        new BigDecimal("2"))))
                .with("together", new BigDecimal("99"));
    }

    private static final String UNPRINTED =
            "red has none printed (3 of 47 is 6%), green or amber has none printed (1 of 47 is 2%), together 99%";

    private static final Map<FigureExplanation, String> SENTENCES = Map.ofEntries(
            Map.entry(of(Code.COUNTED).with("counted", COUNTED), "counted 8 to 15"),
            Map.entry(
                    of(Code.COUNTED)
                            .with("counted", Bounds.exactly(0))
                            .with("records", Optional.of(PlanRecord.DISPOSITIONS)),
                    "counted 0, as the plan lists all its dispositions"),
            Map.entry(
                    of(Code.COUNTED_OF)
                            .with("counted", Bounds.exactly(2))
                            .with("total", 40L)
                            .with("records", PlanRecord.EXTENSIONS),
                    "counted 2 of 40, as the plan lists all its extensions"),
            Map.entry(
                    of(Code.LIST)
                            .with("counted", Bounds.exactly(1))
                            .with("beyond", List.of("1.2"))
                            .with("records", PlanRecord.DISPOSITIONS),
                    "counted 1; listed and not so stated: 1.2; the plan lists all its dispositions"),
            Map.entry(of(Code.AREAS_GIVE).with("counted", COUNTED), "the areas' figures give 8 to 15"),
            Map.entry(of(Code.AREAS_GIVE_AT_LEAST).with("least", 8L), "the areas' figures give at least 8"),
            Map.entry(of(Code.LISTED_AT_LEAST).with("least", 8L), "at least 8, as far as the plan lists them"),
            Map.entry(
                    of(Code.LEFT_UNDATED).with("counted", COUNTED).with("undated", List.of("1.1", "1.2")),
                    "counted 8 to 15, for no date says when 1.1, 1.2 left the plan"),
            Map.entry(of(Code.LEFT_UNDATED).with("undated", List.of("1.1")), "no date says when 1.1 left the plan"),
            Map.entry(of(Code.NO_SINCE), "it does not say since when"),
            Map.entry(of(Code.NOTHING_TO_COUNT), "the plan lists nothing that it counts"),
            Map.entry(of(Code.LIST).with("counted", COUNTED), "counted 8 to 15"),
            Map.entry(
                    of(Code.LIST)
                            .with("counted", COUNTED)
                            .with("missing", Set.of("1.1"))
                            .with("beyond", List.of("1.2", "1.3", "1.4"))
                            .with("unstated", List.of("1.5")),
                    "counted 8 to 15; not listed: 1.1; listed and not so stated: 1.2, 1.3, 1.4; listed, and nothing is stated:"
                            + " 1.5"),
            Map.entry(of(Code.NO_LIST_OF).with("stated", List.of("1.1", "1.2")), "stated of 1.1, 1.2"),
            Map.entry(of(Code.TOTAL_MADE_UP), "which its counts make up"),
            Map.entry(of(Code.TOTAL_EXCEEDED).with("sum", 5L), "and its counts add to 5"),
            Map.entry(
                    of(Code.TOTAL_LEAVES).with("sum", 5L).with("left", 2L),
                    "of which its counts cover 5 and leave 2 with no status printed"),
            Map.entry(
                    of(Code.TOTAL_LEAVES_NOT_ASSESSED).with("sum", 5L).with("left", 2L),
                    "of which its counts cover 5 and leave 2, those not assessed"),
            Map.entry(of(Code.COMBINED_MADE_UP), "which their counts make up"),
            Map.entry(of(Code.COMBINED_DIFFERS).with("sum", 5L), "and their counts add to 5"),
            Map.entry(
                    of(Code.PERCENTAGE_MEANT).with("meant", Percentage.parse("43")),
                    "not written as a percentage; write 43"),
            Map.entry(of(Code.NOT_A_PERCENTAGE), "not written as a percentage; write a number such as 48, 48.4 or <1"),
            Map.entry(of(Code.NO_COUNT), "no count to compare it with"),
            Map.entry(
                    of(Code.COUNT_ABOVE_TOTAL).with("count", 8L).with("total", 7L),
                    "the count printed with it, 8, is more than the total of 7"),
            Map.entry(of(Code.COUNTED_OF).with("counted", COUNTED).with("total", 31L), "counted 8 to 15 of 31"),
            Map.entry(
                    of(Code.COUNTED_OF)
                            .with("counted", COUNTED)
                            .with("total", 31L)
                            .with("percentage", Percentage.parse("48"))
                            .with("roundings", BOTH),
                    "counted 8 to 15 of 31, which gives 48% rounded down or by largest-remainder"),
            Map.entry(of(Code.TOTAL_OPEN).with("total", new Bounds(3, 5)), "of 3 to 5, as it is open which they are"),
            Map.entry(
                    of(Code.SHARE_BELOW).with("share", SHARE).with("limit", new BigDecimal("50")),
                    "3 of 7 is below 50%"),
            Map.entry(
                    of(Code.SHARE_NOT_BELOW).with("share", SHARE).with("limit", new BigDecimal("40")),
                    "3 of 7 is not below 40%"),
            Map.entry(
                    of(Code.SHARE_ROUNDED)
                            .with("share", SHARE)
                            .with("percentage", Percentage.parse("43"))
                            .with("roundings", List.of(Rounding.HALF_UP, Rounding.HALF_EVEN, Rounding.LESS_THAN_ONE)),
                    "3 of 7 is 43% rounded half-up, half-even or less-than-one"),
            Map.entry(
                    otherwise(Code.SHARE_OTHERWISE),
                    "3 of 7 is 42% or 43% rounded by largest-remainder; it is rounded down or by largest-remainder"),
            Map.entry(
                    otherwise(Code.SHARE_BY_NONE),
                    "3 of 7 is 42% or 43% rounded by largest-remainder, and no named rounding gives it"),
            Map.entry(
                    otherwise(Code.SHARE_NOT_OF_TABLE),
                    "3 of 7 is 42% or 43% rounded by largest-remainder, but these percentages together are no such table; by itself it is"
                            + " rounded down or by largest-remainder"),
            Map.entry(
                    otherwise(Code.SHARE_NOT_OF_TABLE_BY_NONE),
                    "3 of 7 is 42% or 43% rounded by largest-remainder, but these percentages together are no such table, and no named"
                            + " rounding gives it"),
            Map.entry(of(Code.ABOVE_HUNDRED), "together more than 100% however each is rounded"),
            Map.entry(of(Code.TOGETHER), "together"),
            Map.entry(together(Code.TOGETHER), UNPRINTED),
            Map.entry(together(Code.TOGETHER_NO_TABLE), UNPRINTED + ", where largest-remainder gives 100%"),
            Map.entry(together(Code.TOGETHER_ROUNDED_ALONE), UNPRINTED + ", as rounding each alone gives"));

    private static JointSolutions joint(Optional<BigInteger> solutions, Optional<Corrections> corrections) {
        return new JointSolutions(SolutionLevel.ENTRIES, solutions, List.of(), corrections);
    }

    private static Corrections corrections() {
        return new Corrections(2, Optional.empty(), Map.of(), List.of());
    }

    private static final Map<JointSolutions, String> JOINT = Map.of(
            joint(Optional.of(BigInteger.ZERO), Optional.empty()),
            "compared with the entries, not jointly possible, whatever statuses the entries have",
            joint(Optional.of(BigInteger.ZERO), Optional.of(corrections())),
            "compared with the entries, not jointly possible; at least 2 entries would need another status",
            joint(Optional.empty(), Optional.empty()),
            "compared with the entries, jointly possible with more solutions than are counted",
            joint(Optional.of(BigInteger.TWO), Optional.empty()),
            "compared with the entries, jointly possible with 2 solutions",
            joint(Optional.of(BigInteger.ONE), Optional.empty()),
            "compared with the entries, jointly possible with exactly one solution");

    private static String message(FigureExplanation explanation, Optional<JointSolutions> joint) {
        return new FigureFinding(
                        Verdict.DIFFERS,
                        ComparedWith.ENTRIES,
                        FigureSubject.CALLS_TO_ACTION,
                        List.of(FigureKey.count("VOICE")),
                        new PublishedNumber.Count(5),
                        Optional.empty(),
                        Population.CURRENT,
                        FigureBases.of(Optional.empty()),
                        Optional.empty(),
                        Behind.NONE,
                        joint,
                        List.of(),
                        new FigurePlace(
                                PlanPath.PLAN,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Source.of("Summary"),
                                Optional.empty()),
                        explanation)
                .message();
    }

    private static String sentence(String explanation) {
        return "Calls to action voice: published 5, " + explanation + "; differs (Summary)";
    }

    @Test
    void everyCodeHasItsSentence() {
        Map<Code, Integer> codes = new EnumMap<>(Code.class);
        SENTENCES.forEach((explanation, said) -> {
            codes.merge(explanation.code(), 1, Integer::sum);
            assertThat(message(explanation, Optional.empty())).isEqualTo(sentence(said));
        });
        JOINT.forEach((joint, said) -> {
            codes.merge(joint.code(), 1, Integer::sum);
            assertThat(message(of(joint.code()), Optional.of(joint))).isEqualTo(sentence(said));
        });
        assertThat(codes).containsOnlyKeys(Code.values());
    }

    @Test
    void whatIsAbsentIsNoArgument() {
        assertThat(of(Code.LIST)
                        .with("missing", List.of())
                        .with("beyond", Optional.empty())
                        .with("counted", Optional.of(COUNTED))
                        .arguments())
                .isEqualTo(Map.of("counted", COUNTED));
    }

    @Test
    void argumentsAreCopies() {
        List<String> ids = new ArrayList<>(List.of("1.1"));
        FigureExplanation explanation = of(Code.NO_LIST_OF).with("stated", ids);
        ids.clear();
        assertThat(explanation.arguments()).isEqualTo(Map.of("stated", List.of("1.1")));
        assertThatThrownBy(() -> explanation.arguments().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
