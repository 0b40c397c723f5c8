package io.github.promisemodel.check;

import static io.github.promisemodel.plan.SamplePlans.action;
import static io.github.promisemodel.plan.SamplePlans.area;
import static io.github.promisemodel.plan.SamplePlans.northmoor;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.plan.Advice;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.SamplePlans;
import io.github.promisemodel.reference.ExtensionValue;
import io.github.promisemodel.reference.ExtensionValue.Flag;
import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.StatusScheme;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** That Bean Validation, in Hibernate Validator's default configuration, says of a plan what the check says. */
class ConsistentPlanTest {

    /** What only plans checked together show. */
    private static final String OF_SEVERAL_PLANS = "LINK_NOT_LISTED";

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    private static Set<ConstraintViolation<Plan>> validate(Plan plan, Class<?>... groups) {
        return VALIDATOR.validate(plan, groups);
    }

    /** What the check finds of some severities, as violations have it. */
    private static List<String> findings(Plan plan, Severity... severities) {
        return PlanCheck.of(plan).findings().stream()
                .filter(finding -> List.of(severities).contains(finding.severity()))
                .map(finding -> dotted(finding.path().toString()) + " " + finding.code() + ": " + finding.message())
                .toList();
    }

    /** A JSON Pointer as Bean Validation would print it, for the paths of these plans. */
    private static String dotted(String pointer) {
        return pointer.replaceAll("/(\\d+)", "[$1]")
                .replaceAll("/(counts|percentages)/([^/\\[]+)", "/$1[$2]")
                .replaceFirst("^/", "")
                .replace('/', '.')
                .replace("~1", "/");
    }

    private static List<String> violations(Plan plan, Class<?>... groups) {
        return validate(plan, groups).stream()
                .map(violation -> violation.getPropertyPath() + " " + violation.getMessage())
                .toList();
    }

    private static Path path(Plan plan, Class<?>... groups) {
        Set<ConstraintViolation<Plan>> violations = validate(plan, groups);
        assertThat(violations).hasSize(1);
        return violations.iterator().next().getPropertyPath();
    }

    // ------------------------------------------------------------------------

    @ParameterizedTest
    @EnumSource(value = FindingCode.class, mode = EnumSource.Mode.EXCLUDE, names = OF_SEVERAL_PLANS)
    void thereIsAPlanForEveryKindOfFinding(FindingCode code) {
        // what two things have alike is found at each of them
        boolean atEach = code == FindingCode.SAME_ACTION_TWICE
                || code == FindingCode.OWNER_SPELT_OTHERWISE
                || code == FindingCode.SUM_GIVEN_TWICE;

        assertThat(PlanCheck.of(FoundPlans.PLANS.get(code)).findings(code)).hasSize(atEach ? 2 : 1);
    }

    @ParameterizedTest
    @EnumSource(value = FindingCode.class, mode = EnumSource.Mode.EXCLUDE, names = OF_SEVERAL_PLANS)
    void theDefaultGroupReportsTheErrors(FindingCode code) {
        Plan plan = FoundPlans.PLANS.get(code);

        assertThat(violations(plan))
                .containsExactlyInAnyOrderElementsOf(findings(plan, Severity.ERROR))
                .hasSameElementsAs(violations(plan, Default.class));
        if (code.severity() == Severity.ERROR) {
            assertThat(violations(plan)).anyMatch(violation -> violation.contains(" " + code + ": "));
        }
    }

    @ParameterizedTest
    @EnumSource(value = FindingCode.class, mode = EnumSource.Mode.EXCLUDE, names = OF_SEVERAL_PLANS)
    void theGroupAdviceReportsWarningsAndHints(FindingCode code) {
        Plan plan = FoundPlans.PLANS.get(code);

        assertThat(violations(plan, Advice.class))
                .containsExactlyInAnyOrderElementsOf(findings(plan, Severity.WARNING, Severity.HINT));
        if (code.severity() != Severity.ERROR) {
            assertThat(violations(plan, Advice.class)).anyMatch(violation -> violation.contains(" " + code + ": "));
        }
    }

    @ParameterizedTest
    @EnumSource(value = FindingCode.class, mode = EnumSource.Mode.EXCLUDE, names = OF_SEVERAL_PLANS)
    void bothGroupsTogetherReportEveryFindingOnce(FindingCode code) {
        Plan plan = FoundPlans.PLANS.get(code);

        assertThat(violations(plan, Default.class, Advice.class))
                .containsExactlyInAnyOrderElementsOf(findings(plan, Severity.values()));
    }

    @Test
    void aCleanPlanIsValidInBothGroups() {
        assertThat(violations(CleanPlan.PLAN, Default.class, Advice.class)).isEmpty();
        assertThat(violations(SamplePlans.of(), Default.class, Advice.class)).isEmpty();
    }

    @Test
    void theCodeIsWhatTheMessageBeginsWith() {
        for (Map.Entry<FindingCode, Plan> each : FoundPlans.PLANS.entrySet()) {
            assertThat(validate(each.getValue(), Default.class, Advice.class))
                    .extracting(violation -> FindingCode.valueOf(violation
                            .getMessage()
                            .substring(0, violation.getMessage().indexOf(':'))))
                    .contains(each.getKey());
        }
    }

    @Test
    void noPlanIsAValidOne() {
        assertThat(new ConsistentPlanValidator().isValid(null, null)).isTrue();
    }

    // ------------------------------------------------------------------------

    @Test
    void aPlaceIsThePropertyAndTheIndexesOnTheWayToIt() {
        ImprovementArea dangling = area("a2")
                .addAction(action("2.1").addBenefits("missing").build())
                .build();
        Path path = path(northmoor().addAreas(area("a1").build(), dangling).build());

        assertThat(path).hasToString("areas[1].actions[0].benefits[0]");
        assertThat(path).extracting(Path.Node::getName).containsExactly("areas", "actions", "benefits", null);
        assertThat(path).extracting(Path.Node::getIndex).containsExactly(null, 1, 0, 0);
    }

    @Test
    void aFindingAboutTheWholePlanStandsOnThePlan() {
        assertThat(path(FoundPlans.PLANS.get(FindingCode.NO_BENEFIT_MEASURES), Advice.class))
                .hasToString("");
    }

    @Test
    void aValueByKeyHasItsKey() {
        Path path = path(FoundPlans.PLANS.get(FindingCode.UNKNOWN_KEY), Advice.class);

        assertThat(path).extracting(Path.Node::getName).containsExactly("published", "counts", null);
        assertThat(path).extracting(Path.Node::getKey).containsExactly(null, null, "A/B");
        assertThat(path).extracting(Path.Node::getIndex).containsExactly(null, 0, null);
    }

    @Test
    void theColoursOfASchemeAreReadByKeyToo() {
        Path path = path(northmoor()
                .statusScheme(StatusScheme.builder()
                        .putColour(BenefitStatus.BLUE, "\uDC00")
                        .build())
                .build());

        assertThat(path).hasToString("statusScheme.colours[BLUE]");
    }

    @Test
    void anUnknownFieldIsAPropertyWhateverItsName() {
        Map<String, ExtensionValue> fields = new LinkedHashMap<>();
        List.of("ward", "0", "a/b~c", "counts", "", "a.b[1]").forEach(name -> fields.put(name, new Flag(true)));
        Plan plan = northmoor().extensions(Extensions.of(fields)).build();

        assertThat(validate(plan, Advice.class))
                .allSatisfy(violation -> assertThat(violation.getPropertyPath())
                        .singleElement()
                        .satisfies(node -> assertThat(node.isInIterable()).isFalse()));
        assertThat(validate(plan, Advice.class))
                .extracting(violation ->
                        violation.getPropertyPath().iterator().next().getName())
                .containsExactlyInAnyOrderElementsOf(fields.keySet());
    }

    @Test
    void anUnknownFieldWithinAListStandsInItsItem() {
        Plan plan = northmoor()
                .addArea(area("a1")
                        .extensions(Extensions.of("1", new Flag(true)))
                        .build())
                .build();
        Path path = path(plan, Advice.class);

        assertThat(path).extracting(Path.Node::getName).containsExactly("areas", "1");
        assertThat(path).extracting(Path.Node::getIndex).containsExactly(null, 0);
    }

    // ------------------------------------------------------------------------

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${1+1}",
                "{javax}",
                "{message}",
                "{jakarta.validation.constraints.NotNull.message}",
                "${validatedValue}",
                "$",
                "{",
                "}}",
                "\\",
                "\\{",
                "\\\\{a}",
                "\\${1+1}",
                "$$\\${a\\}",
                "#{1+1}"
            })
    void aMessageStaysAsItIs(String words) {
        Plan plan = northmoor()
                .addAreas(area("a1").id(words).build(), area("a1").id(words).build())
                .build();

        assertThat(violations(plan))
                .isEqualTo(findings(plan, Severity.ERROR))
                .singleElement(org.assertj.core.api.InstanceOfAssertFactories.STRING)
                .contains(words);
    }

    @Test
    void everyMixOfTheCharactersThatMeanSomethingStaysAsItIs() {
        List<String> words = Stream.of("").toList();
        for (int length = 1; length <= 5; length++) {
            words = words.stream()
                    .flatMap(word -> Stream.of("\\", "{", "}", "$", "a").map(each -> word + each))
                    .toList();
        }
        Map<String, ExtensionValue> fields = new LinkedHashMap<>();
        words.forEach(word -> fields.put(word, new Flag(true)));
        Plan plan = northmoor().extensions(Extensions.of(fields)).build();

        assertThat(validate(plan, Advice.class))
                .extracting(ConstraintViolation::getMessage)
                .containsExactlyInAnyOrderElementsOf(PlanCheck.of(plan).findings().stream()
                        .map(finding -> finding.code() + ": " + finding.message())
                        .toList());
    }

    @Test
    void thePlanHasOneConstraintInEachGroup() {
        assertThat(Arrays.stream(new Class<?>[] {Default.class, Advice.class})
                        .map(group -> VALIDATOR
                                .getConstraintsForClass(SamplePlans.of().getClass())
                                .findConstraints()
                                .unorderedAndMatchingGroups(group)
                                .getConstraintDescriptors()
                                .size()))
                .containsExactly(1, 1);
    }
}
