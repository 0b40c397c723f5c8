package io.github.promisemodel.check;

import static io.github.promisemodel.plan.SamplePlans.action;
import static io.github.promisemodel.plan.SamplePlans.area;
import static io.github.promisemodel.plan.SamplePlans.northmoor;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.status.StatusScheme;
import io.github.promisemodel.status.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A finding is no larger in a larger plan, and what several name is held once. */
class FindingSizeTest {

    private static final int MANY = 300;

    /** What a message has at most, and its arguments together. */
    private static final int LONGEST = 2_000;

    private static Assessment<ActionStatus> assessed(ActionStatus... statuses) {
        return Assessment.builder(ActionStatus.class)
                .asOf(PartialDate.parse("2025-03"))
                .reading(statuses.length == 0 ? Reading.notAssessed(ActionStatus.class) : Reading.of(statuses[0]))
                .build();
    }

    private static Plan of(Action... actions) {
        return northmoor().addArea(area("a1").addActions(actions).build()).build();
    }

    /** Words that a scheme of many does not know. */
    private static Plan wordings() {
        StatusScheme.Builder scheme = StatusScheme.builder();
        Action.Builder action = action("1.1");
        for (int i = 0; i < MANY; i++) {
            scheme.addAction(Wording.builder(ActionStatus.class)
                    .addWords("word ".repeat(100) + i)
                    .reading(Reading.of(ActionStatus.COMPLETE))
                    .build());
            action.addAssessment(assessed().toBuilder().asPrinted("other " + i).build());
        }
        return of(action.build()).toBuilder().statusScheme(scheme.build()).build();
    }

    private static Plan statuses() {
        Action.Builder action = action("1.1");
        for (int i = 0; i < MANY; i++) {
            action.addAssessment(assessed().toBuilder()
                    .addUnknownStatus("ONE" + i, "TWO" + i)
                    .build());
        }
        for (int i = 0; i < MANY; i++) {
            action.addAssessment(assessed().toBuilder()
                    .addUnknownStatus(Stream.iterate(0, n -> n + 1)
                            .limit(MANY)
                            .map(n -> "S" + n)
                            .toArray(String[]::new))
                    .build());
        }
        return of(action.build());
    }

    private static Plan tied() {
        Action.Builder action = action("1.1");
        for (int i = 0; i < MANY; i++) {
            action.addAssessment(assessed(i % 2 == 0 ? ActionStatus.COMPLETE : ActionStatus.BEHIND));
        }
        return of(action.build());
    }

    private static Plan keys() {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (int i = 0; i < MANY; i++) {
            counts.put("KEY" + i, 1L);
        }
        return northmoor()
                .addPublished(PublishedFigure.builder()
                        .of(FigureSubject.ACTIONS)
                        .counts(counts)
                        .source(Source.builder().place("p. 1").build())
                        .build())
                .build();
    }

    static Stream<Arguments> plans() {
        return Stream.of(
                Arguments.of(FindingCode.UNKNOWN_WORDING, wordings()),
                Arguments.of(FindingCode.UNKNOWN_STATUS, statuses()),
                Arguments.of(FindingCode.TIED_ASSESSMENTS, tied()),
                Arguments.of(FindingCode.UNKNOWN_KEY, keys()));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void aFindingIsShortInALargePlan(FindingCode code, Plan plan) {
        List<Finding> findings = PlanCheck.of(plan).findings(code);

        assertThat(findings).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.message()).hasSizeLessThan(LONGEST);
            assertThat(finding.arguments().toString()).hasSizeLessThan(LONGEST);
            assertThat(finding.toString()).hasSizeLessThan(LONGEST);
        });
    }

    @ParameterizedTest
    @MethodSource("plans")
    void whatSeveralFindingsNameIsHeldOnce(FindingCode code, Plan plan) {
        List<Object> known = PlanCheck.of(plan).findings(code).stream()
                .flatMap(finding ->
                        Stream.ofNullable(finding.phrase().arguments().get("known")))
                .toList();

        assertThat(known).allMatch(each -> each == known.get(0));
        assertThat(known).hasSize(code == FindingCode.UNKNOWN_WORDING || code == FindingCode.UNKNOWN_KEY ? MANY : 0);
    }
}
