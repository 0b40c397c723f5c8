package io.github.promisemodel.examples.evaluation.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.language.CareLanguage;
import io.github.promisemodel.language.Term;
import io.github.promisemodel.language.TermForm;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPeriod;
import io.github.promisemodel.reference.Council;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That to find the terms of four times as much takes no more than eight times as long; what is quadratic takes sixteen times. */
class LanguageGrowthTest {

    private static final int SMALL = 1_000;

    private static final String PROSE = "A contact for families is named, and looked for, in each house; ";

    private static long time(Supplier<?> search) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            assertThat(search.get()).isNotNull();
            best = Math.min(best, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
        }
        return best;
    }

    private static void assertGrows(IntFunction<Supplier<?>> searches) {
        Supplier<?> few = searches.apply(SMALL);
        Supplier<?> many = searches.apply(4 * SMALL);
        time(few); // so that both are timed when they are compiled
        time(many);
        double small = time(few);

        assertThat(time(many) / small).isLessThan(8);
    }

    private static Term term(int n, String end) {
        List<TermForm> forms = new ArrayList<>();
        List<String> exempt = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            forms.add(TermForm.of("house " + i + end, "home " + i));
            exempt.add("contact house " + i + end);
        }
        return new Term("house", forms, exempt, Optional.empty(), List.of(), Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                PROSE,
                "contact with their brothers and ",
                "looked after ",
                "looked-",
                "looked \n-\n after",
                "a 'respite' and a work placement; ",
                "respite, LAC; ",
                "'a “b \"c ",
                "lac, Lac, ",
                "\ud801\udc10",
                "\u0301",
                "\ud801",
                " "
            })
    void withTheLengthOfAText(String part) {
        assertGrows(n -> {
            String text = "respite " + part.repeat(10 * n);
            return () -> CareLanguage.DEFAULT.findings(text);
        });
    }

    @Test
    void withTheTextsOfAPlan() {
        assertGrows(n -> {
            List<Action> actions = new ArrayList<>();
            for (int i = 0; i < n; i++) {
                actions.add(Action.builder()
                        .id("x" + i)
                        .title("Respite")
                        .note(PROSE)
                        .build());
            }
            Plan plan = Plan.builder()
                    .id("northmoor")
                    .council(Council.of("northmoor"))
                    .title("Made up")
                    .period(PlanPeriod.parse("2024/2027"))
                    .addArea(ImprovementArea.builder()
                            .id("a")
                            .title("An area")
                            .actions(actions)
                            .build())
                    .build();
            return () -> CareLanguage.DEFAULT.findings(plan);
        });
    }

    @Test
    void withTheTermsThatAreMadeReady() {
        assertGrows(n -> {
            Term term = term(n, "");
            return () -> CareLanguage.DEFAULT.with(term).findings("");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {PROSE, "house 1 house 23 house 456x ", "contact house 1 ", "House 7 house "})
    void withTheTermsThatATextMayHold(String part) {
        String text = part.repeat(SMALL);
        assertGrows(n -> {
            CareLanguage language = CareLanguage.DEFAULT.with(term(n, ""));
            return () -> language.findings(text);
        });
    }

    @Test
    void withTheLengthOfATerm() {
        String text = PROSE.repeat(SMALL);
        assertGrows(n -> {
            CareLanguage language = CareLanguage.DEFAULT.with(term(1, " and its garden".repeat(n)));
            return () -> language.findings(text);
        });
    }
}
