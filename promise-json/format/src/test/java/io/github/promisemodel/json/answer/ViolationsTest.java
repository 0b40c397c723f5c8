package io.github.promisemodel.json.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.check.Finding;
import io.github.promisemodel.check.PlanCheck;
import io.github.promisemodel.check.Severity;
import io.github.promisemodel.json.movement.MovementPlans;
import io.github.promisemodel.json.problem.ProblemCode;
import io.github.promisemodel.plan.Advice;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What Bean Validation says of a plan is answered as what the check says of it. */
class ViolationsTest {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    private static Plan with(Action action) {
        ImprovementArea area = MovementPlans.OLD.getAreas().get(0);
        return MovementPlans.OLD.toBuilder()
                .areas(List.of(area.toBuilder().addAction(action).build()))
                .build();
    }

    private static List<AnsweredProblem> sorted(ProblemDocument document) {
        List<AnsweredProblem> problems = new ArrayList<>(document.problems());
        problems.sort((a, b) -> (a.pointer() + a.code()).compareTo(b.pointer() + b.code()));
        return problems;
    }

    @Test
    void aViolationOfAPlanIsAnsweredAsItsFinding() {
        Plan twins = with(Action.builder().id("1.1").title("Again").build());
        List<Finding> findings = PlanCheck.of(twins).findings();

        ProblemDocument ofViolations = ProblemDocument.of(VALIDATOR.validate(twins, Default.class, Advice.class));

        assertThat(sorted(ofViolations)).isEqualTo(sorted(ProblemDocument.of(findings)));
        assertThat(ofViolations.status()).isEqualTo(422);
    }

    @Test
    void violationsAreAnsweredByPlaceThoughAValidatorGivesASet() {
        List<Action> actions = IntStream.rangeClosed(0, 11)
                .mapToObj(i -> Action.builder()
                        .id("1." + i)
                        .title("Again")
                        .addBenefits("none of " + i)
                        .build())
                .toList();
        ImprovementArea area = MovementPlans.OLD.getAreas().get(0);
        Plan dangling = MovementPlans.OLD.toBuilder()
                .areas(List.of(area.toBuilder().actions(actions).build()))
                .build();

        assertThat(ProblemDocument.of(VALIDATOR.validate(dangling)).problems())
                .extracting(AnsweredProblem::pointer)
                .containsExactlyElementsOf(IntStream.rangeClosed(0, 11)
                        .mapToObj(i -> "/areas/0/actions/" + i + "/benefits/0")
                        .toList());
    }

    @Test
    void aViolationOfOneFieldHasItsPlaceAndItsWords() {
        ImprovementArea area = MovementPlans.OLD.getAreas().get(0).toBuilder()
                .addAction(Action.builder()
                        .id("1.9")
                        .title("Long")
                        .note("x".repeat(20_001))
                        .build())
                .build();
        Set<ConstraintViolation<ImprovementArea>> violations = VALIDATOR.validate(area);

        assertThat(ProblemDocument.of(violations).problems())
                .containsExactly(AnsweredProblem.withoutLine(
                        "/actions/3/note",
                        ProblemCode.INVALID_VALUE.name(),
                        Severity.ERROR,
                        "note has more than 20000 characters"));
    }

    @Test
    void whatAFrameworkThrowsOfAParameterStartsAtWhatWasSent() throws NoSuchMethodException {
        Plan twins = with(Action.builder().id("1.1").title("Again").build());
        ConstraintViolationException thrown = new ConstraintViolationException(VALIDATOR
                .forExecutables()
                .validateParameters(new Tracker(), Tracker.class.getMethod("put", Plan.class), new Object[] {twins}));

        assertThat(thrown.getConstraintViolations()).isNotEmpty();
        assertThat(ProblemDocument.find(new IllegalStateException(thrown))
                        .orElseThrow()
                        .problems())
                .extracting(AnsweredProblem::pointer)
                .contains("/areas/0/actions/3");
    }

    @Test
    void aViolationWhoseConstraintIsNotToldIsAnsweredByItsMessage() {
        Plan twins = with(Action.builder().id("1.1").title("Again").build());
        Set<ConstraintViolation<Plan>> violations = VALIDATOR.validate(twins);

        List<ConstraintViolation<?>> untold = violations.stream()
                .<ConstraintViolation<?>>map(ViolationsTest::untold)
                .toList();

        assertThat(sorted(ProblemDocument.of(untold))).isEqualTo(sorted(ProblemDocument.of(violations)));
    }

    /** The violation as a validator gives it that cannot say of which annotation it is. */
    private static ConstraintViolation<?> untold(ConstraintViolation<?> violation) {
        return proxy(ConstraintViolation.class, (proxy, method, arguments) -> {
            if (method.getName().equals("getConstraintDescriptor")) {
                return proxy(ConstraintDescriptor.class, (descriptor, asked, none) -> {
                    throw new IllegalStateException("Not supported!");
                });
            }
            return method.invoke(violation, arguments);
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(ViolationsTest.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    /** A resource of a service. */
    public static final class Tracker {
        /** Takes a plan. */
        public void put(@jakarta.validation.Valid Plan plan) {
            assertThat(plan).isNotNull();
        }
    }
}
