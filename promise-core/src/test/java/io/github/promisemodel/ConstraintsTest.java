package io.github.promisemodel;

import static io.github.promisemodel.plan.SamplePlans.action;
import static io.github.promisemodel.plan.SamplePlans.area;
import static io.github.promisemodel.plan.SamplePlans.benefit;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Evidence;
import io.github.promisemodel.fields.EntityField;
import io.github.promisemodel.fields.EntityFields;
import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.money.Funding;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.SamplePlans;
import io.github.promisemodel.reference.NoteLimit;
import io.github.promisemodel.reference.Organisation;
import io.github.promisemodel.reference.TextLimit;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The constraints of Bean Validation on the accessors of entities, for those that are validated without their plan. */
@Tag("class-path")
class ConstraintsTest {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    private static final String TOO_LONG_FOR_A_NOTE = "x".repeat(20_001);
    private static final String TOO_LONG = "x".repeat(1_000_001);
    private static final String EMOJI = "\uD83D\uDE00";

    static List<Object> full() {
        return Entities.FULL;
    }

    private static List<String> violations(Object entity) {
        return VALIDATOR.validate(entity).stream()
                .map(violation -> violation.getPropertyPath() + " " + violation.getMessage())
                .sorted()
                .toList();
    }

    private static Action noted(String note) {
        return action("1.1").note(note).build();
    }

    // ------------------------------------------------------------------------

    @ParameterizedTest
    @MethodSource("full")
    void aFullEntityIsValid(Object entity) {
        Set<ConstraintViolation<Object>> violations = VALIDATOR.validate(entity);

        assertThat(entity instanceof Plan ? Set.of() : violations).isEmpty();
    }

    @Test
    void aTextHasItsLimit() {
        assertThat(violations(action("1.1").title(TOO_LONG).build()))
                .containsExactly("title has more than 1000000 characters");
        assertThat(violations(action("1.1").owner(TOO_LONG).build()))
                .containsExactly("owner has more than 1000000 characters");
        assertThat(violations(action("1.1").title("x".repeat(1_000_000)).build()))
                .isEmpty();
    }

    @Test
    void aNoteHasItsOwnWhichIsCountedInCharactersAsAReaderCountsThem() {
        assertThat(violations(noted(TOO_LONG_FOR_A_NOTE))).containsExactly("note has more than 20000 characters");
        assertThat(violations(noted(EMOJI.repeat(20_001)))).containsExactly("note has more than 20000 characters");
        assertThat(violations(noted(EMOJI.repeat(20_000)))).isEmpty();
        assertThat(violations(noted("two\nlines\r\nand\u2028more"))).isEmpty();
    }

    @Test
    void halfOfACharacterIsRefused() {
        assertThat(violations(noted("a\uD83D"))).containsExactly("note has an unpaired surrogate");
        assertThat(violations(noted("\uDE00\uD83D"))).hasSize(1);
        assertThat(violations(action("1.1").title("\uDE00").build()))
                .containsExactly("title has an unpaired surrogate");
        assertThat(violations(action("1.1").title("\u00e9" + EMOJI + "\n").build()))
                .isEmpty();
    }

    @Test
    void validationReachesWhatIsWithin() {
        Evidence evidence = Evidence.narrative(TOO_LONG_FOR_A_NOTE);
        Action action = action("1.1")
                .addEvidence(evidence)
                .addFunding(Funding.builder()
                        .asked(Amount.of(1))
                        .funder(Organisation.builder().name("\uD83D").build())
                        .build())
                .build();

        assertThat(violations(action))
                .containsExactly(
                        "evidence[0].text has more than 20000 characters",
                        "funding[0].funder.name has an unpaired surrogate");
        assertThat(violations(area("a1").addAction(action).build()))
                .containsExactly(
                        "actions[0].evidence[0].text has more than 20000 characters",
                        "actions[0].funding[0].funder.name has an unpaired surrogate");
        assertThat(violations(area("a1")
                        .addBenefit(benefit("b").addEvidence(evidence).build())
                        .build()))
                .containsExactly("benefits[0].evidence[0].text has more than 20000 characters");
    }

    @Test
    void aPlanReportsOfItsTextsOnce() {
        Plan plan =
                SamplePlans.of(area("a1").addAction(noted(TOO_LONG_FOR_A_NOTE)).build());

        assertThat(violations(plan))
                .singleElement()
                .satisfies(violation ->
                        assertThat(violation).startsWith("areas[0].actions[0].note TEXT_TOO_LONG: Action 1.1: "));
    }

    // ------------------------------------------------------------------------

    /** Of an annotation with elements a consumer's compiler reads the declaration, and warns of what is not on its path. */
    @Test
    void constraintsOnPublicTypesHaveNoElements() {
        List<String> found = new ArrayList<>();
        for (Class<?> type : publicTypes()) {
            List<Annotation> annotations = new ArrayList<>(List.of(type.getAnnotations()));
            for (Method method : type.getDeclaredMethods()) {
                annotations.addAll(of(method));
            }
            for (Annotation annotation : annotations) {
                if (isOfBeanValidation(annotation) && hasElements(annotation)) {
                    found.add(type.getName() + " " + annotation);
                }
            }
        }

        assertThat(found).isEmpty();
    }

    @Test
    void onlyAccessorsAreConstrained() {
        TreeSet<String> constrained = new TreeSet<>();
        for (Class<?> type : publicTypes()) {
            for (Method method : type.getDeclaredMethods()) {
                if (of(method).stream().anyMatch(ConstraintsTest::isOfBeanValidation)) {
                    assertThat(method.getName()).startsWith("get");
                    assertThat(Modifier.isAbstract(method.getModifiers())).isTrue();
                    constrained.add(type.getSimpleName());
                }
            }
        }

        assertThat(constrained)
                .contains("Action", "Benefit", "Evidence", "Wording")
                .doesNotContain("Plan");
    }

    /** The plan's own are left to its constraint, as are those of a target, which are on no accessor of an entity. */
    @Test
    void everyTextIsLimitedWhereItStands() throws NoSuchMethodException {
        List<String> unlimited = new ArrayList<>();
        for (Arguments described : DescribedEntitiesTest.described().toList()) {
            EntityFields<?, ?> fields = (EntityFields<?, ?>) described.get()[0];
            Class<?> type = described.get()[1].getClass().getSuperclass();
            for (EntityField<?, ?> text : fields.texts()) {
                String name = text.name().substring(0, 1).toUpperCase(Locale.ROOT)
                        + text.name().substring(1);
                boolean limited = of(type.getMethod("get" + name)).stream()
                        .anyMatch(each -> each instanceof TextLimit || each instanceof NoteLimit);
                if (!limited && type != Plan.class) {
                    unlimited.add(fields.type() + "." + text.name());
                }
            }
        }

        assertThat(unlimited).isEmpty();
    }

    private static List<Class<?>> publicTypes() {
        List<Class<?>> types = new ArrayList<>();
        Production.CLASSES.stream()
                .filter(type -> !type.isAnnotation() && !type.getName().contains("$Immutable"))
                .forEach(type -> types.add(type.reflect()));
        return types;
    }

    private static List<Annotation> of(Method method) {
        List<Annotation> annotations = new ArrayList<>(List.of(method.getAnnotations()));
        add(method.getAnnotatedReturnType(), annotations);
        return annotations;
    }

    private static void add(AnnotatedType type, List<Annotation> annotations) {
        annotations.addAll(List.of(((AnnotatedElement) type).getAnnotations()));
        if (type instanceof AnnotatedParameterizedType parameterized) {
            for (AnnotatedType argument : parameterized.getAnnotatedActualTypeArguments()) {
                add(argument, annotations);
            }
        }
    }

    private static boolean isOfBeanValidation(Annotation annotation) {
        return annotation instanceof Valid
                || annotation.annotationType().isAnnotationPresent(jakarta.validation.Constraint.class);
    }

    private static boolean hasElements(Annotation annotation) {
        return Stream.of(annotation.annotationType().getDeclaredMethods()).anyMatch(element -> {
            try {
                return !Objects.deepEquals(element.invoke(annotation), element.getDefaultValue());
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        });
    }
}
