package io.github.promisemodel.fields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.action.KeyDate;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.assessment.Evidence;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.foundation.CallToAction;
import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.plan.EntryGroup;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reference.Council;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.StatusScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the description of an entity says of it. */
class EntityFieldsTest {

    private static final Action ACTION =
            Action.builder().id("a").reference("7.2").title("An action").build();

    private static EntityFieldsBuilder<KeyDate, KeyDate.Builder> keyDate() {
        return EntityFields.of(
                "Key date",
                KeyDate::builder,
                KeyDate.Builder::build,
                KeyDate::getExtensions,
                KeyDate.Builder::extensions);
    }

    static Stream<EntityFields<?, ?>> all() {
        return PlanFields.PLAN.all().stream();
    }

    static Stream<EntityField<?, ?>> everyField() {
        return all().flatMap(each -> each.fields().stream());
    }

    @ParameterizedTest
    @MethodSource("all")
    void anEntitySaysWhatItIsInASentence(EntityFields<?, ?> fields) {
        assertThat(fields.meaning()).matches("[A-Z].*\\.");
        assertThat(fields.type()).matches("[A-Z][A-Za-z]+");
        assertThat(fields.noun()).matches("[A-Z][a-z ]+");
    }

    @ParameterizedTest
    @MethodSource("everyField")
    void aFieldSaysWhatItMeansInASentence(EntityField<?, ?> field) {
        assertThat(field.meaning()).matches("[A-Z].*\\.");
        assertThat(field.name()).matches("[a-z][A-Za-z]*");
    }

    @Nested
    class AllTest {

        @Test
        void anEntityIsBeforeItsParts() {
            assertThat(PlanFields.PLAN.all())
                    .startsWith(PlanFields.PLAN, ReferenceFields.COUNCIL, PlanFields.PERIOD)
                    .doesNotHaveDuplicates()
                    .contains(MeasureFields.BAND, ReferenceFields.SOURCE);
        }
    }

    @Nested
    class NamesTest {

        @Test
        void aNameHasTheTypeBeforeIt() {
            assertThat(ActionFields.KEY_DATE.names())
                    .containsExactly("KeyDate.date", "KeyDate.title", "KeyDate.source");
            assertThat(PlanFields.PLAN.all().stream().flatMap(each -> each.names().stream()))
                    .doesNotHaveDuplicates()
                    .contains("Action.due", "ActionAssessment.status", "Target.every");
        }
    }

    @Nested
    class FindTest {

        @Test
        void aFieldIsFoundByItsName() {
            assertThat(ActionFields.ACTION.find("due")).map(EntityField::kind).contains(FieldKind.DATE);
            assertThat(ActionFields.ACTION.find("dueDate")).isEmpty();
        }
    }

    @Nested
    class PartTest {

        @Test
        void thePartsOfAnEntityAreInOneField() {
            assertThat(PlanFields.AREA.part(ActionFields.ACTION).name()).isEqualTo("actions");
            assertThat(PlanFields.PLAN.part(PlanFields.AREA).name()).isEqualTo("areas");
        }

        @Test
        void oneThatIsNoPartOrOfSeveralFieldsIsRefused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PlanFields.AREA.part(PlanFields.PERIOD))
                    .withMessage("Area: 0 fields have a part Period");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ActionFields.ACTION.part(ReferenceFields.ORGANISATION))
                    .withMessage("Action: 2 fields have a part Organisation");
        }
    }

    @Nested
    class NameOfTest {

        @Test
        void anEntityIsCalledAsItsDisplayNameIs() {
            Action without = Action.builder().id("a").title("An action").build();
            Benefit benefit =
                    Benefit.builder().id("b").reference("1").title("A benefit").build();
            ImprovementArea area = ImprovementArea.builder()
                    .id("a7")
                    .reference("7")
                    .title("An area")
                    .build();
            EntryGroup group = EntryGroup.builder().id("g1").title("A group").build();

            assertThat(ActionFields.ACTION.nameOf(ACTION)).isEqualTo(ACTION.getDisplayName());
            assertThat(ActionFields.ACTION.nameOf(without)).isEqualTo(without.getDisplayName());
            assertThat(BenefitFields.BENEFIT.nameOf(benefit)).isEqualTo(benefit.getDisplayName());
            assertThat(PlanFields.AREA.nameOf(area)).isEqualTo(area.getDisplayName());
            assertThat(PlanFields.ENTRY_GROUP.nameOf(group)).isEqualTo(group.getDisplayName());
        }

        @Test
        void anEntityWithoutAnIdIsCalledByItsNoun() {
            assertThat(ActionFields.KEY_DATE.nameOf(KeyDate.of(PartialDate.of(2025), "Begun")))
                    .isEqualTo("Key date");
            assertThat(ActionFields.KEY_DATE.isNamed()).isFalse();
            assertThat(AssessmentFields.OF_ACTION.isNamed()).isFalse();
        }

        @Test
        void someEntitiesHaveANameOfTheirOwn() {
            PublishedFigure figure = PublishedFigure.builder()
                    .of(FigureSubject.ACTIONS)
                    .source(Source.of("page 3"))
                    .build();

            assertThat(PublishedFields.PUBLISHED_FIGURE.nameOf(figure)).isEqualTo("Published figure of ACTIONS");
            assertThat(StatusFields.STATUS_SCHEME.nameOf(StatusScheme.empty())).isEqualTo("Status scheme");
            assertThat(ReferenceFields.COUNCIL.nameOf(Council.of("northmoor"))).isEqualTo("Council northmoor");
            assertThat(PublishedFields.PUBLISHED_FIGURE.isNamed()).isTrue();
        }
    }

    @Nested
    class IdOfTest {

        @Test
        void anEntityIsToldApartByItsId() {
            CallToAction call = CallToAction.builder()
                    .id("voice-1")
                    .foundation(Foundation.VOICE)
                    .title("Listen")
                    .build();

            assertThat(FoundationFields.CALL_TO_ACTION.idOf(call)).isEqualTo("voice-1");
        }

        @Test
        void oneWithoutAnIdIsToldApartByAllThatItSays() {
            Assessment<ActionStatus> assessment = Assessment.of(PartialDate.of(2025), ActionStatus.COMPLETE);

            assertThat(AssessmentFields.OF_ACTION.idOf(assessment)).isEqualTo(assessment);
            assertThat(AssessmentFields.OF_ACTION.idOf(
                            assessment.toBuilder().id("first").build()))
                    .isEqualTo("first");
            assertThat(ReferenceFields.COUNCIL.idOf(Council.of("northmoor"))).isEqualTo(Council.of("northmoor"));
        }
    }

    @Nested
    class TextKindTest {

        @Test
        void aTextIsOneThatSomebodyWroteForOthersToRead() {
            assertThat(PlanFields.PLAN.all().stream()
                            .flatMap(each -> each.texts().stream())
                            .map(EntityField::name)
                            .distinct())
                    .containsExactlyInAnyOrder(
                            "title",
                            "note",
                            "owner",
                            "name",
                            "role",
                            "reason",
                            "recordedBy",
                            "nextStep",
                            "recoveryNote",
                            "asPrinted",
                            "dueAsPrinted",
                            "by",
                            "accountable",
                            "changes",
                            "fund",
                            "hypothesis",
                            "impact",
                            "likelihood",
                            "response",
                            "themes",
                            "text",
                            "theme",
                            "unit",
                            "words",
                            "of",
                            "colours");
        }

        @Test
        void theTextOfLivedExperienceIsNobodysToCorrect() {
            EntityField<Evidence, Evidence.Builder> text =
                    AssessmentFields.EVIDENCE.find("text").orElseThrow();

            assertThat(AssessmentFields.EVIDENCE.textKind(text, Evidence.livedExperience("Trust")))
                    .isEqualTo(TextKind.LIVED_EXPERIENCE);
            assertThat(AssessmentFields.EVIDENCE.textKind(text, Evidence.narrative("It helped.")))
                    .isEqualTo(TextKind.NARRATIVE);
        }

        @Test
        void anyOtherTextIsOfTheKindOfItsField() {
            EntityField<Action, Action.Builder> owner =
                    ActionFields.ACTION.find("owner").orElseThrow();

            assertThat(ActionFields.ACTION.textKind(owner, ACTION)).isEqualTo(TextKind.ROLE);
        }
    }

    @Nested
    class LinkTargetTest {

        @Test
        void aLinkLeadsToWhatItsFieldNames() {
            EntityField<Action, Action.Builder> benefits =
                    ActionFields.ACTION.find("benefits").orElseThrow();

            assertThat(ActionFields.ACTION.links())
                    .extracting(EntityField::name)
                    .containsExactly("benefits", "needs");
            assertThat(ActionFields.ACTION.linkTarget(benefits, ACTION)).isEqualTo(LinkTarget.BENEFIT);
        }

        @ParameterizedTest
        @CsvSource({"ACTIONS, ACTION", "BENEFITS, BENEFIT", "CALLS_TO_ACTION, CALL_TO_ACTION", "AREAS, AREA"})
        void theListOfAPublishedFigureLeadsToWhatItCounts(FigureSubject subject, LinkTarget target) {
            PublishedFigure figure = PublishedFigure.builder()
                    .of(subject)
                    .source(Source.of("page 3"))
                    .build();
            EntityField<PublishedFigure, PublishedFigure.Builder> entries =
                    PublishedFields.PUBLISHED_FIGURE.find("entries").orElseThrow();

            assertThat(PublishedFields.PUBLISHED_FIGURE.linkTarget(entries, figure))
                    .isEqualTo(target);
        }

        @Test
        void whatAPlanCannotTellOfIsNamed() {
            assertThat(all().flatMap(each -> each.links().stream()
                            .filter(link ->
                                    ((FieldKind.Link) link.kind()).target().scope() == LinkTarget.Scope.ELSEWHERE)
                            .map(link -> each + "." + link.name())))
                    .containsExactlyInAnyOrder("Link.plan", "Link.entry", "Publication.body", "Publication.line");
        }
    }

    @Nested
    class NamedTest {

        @Test
        void anIdStandsForWhatLinksLeadTo() {
            assertThat(ActionFields.ACTION.named()).contains(LinkTarget.ACTION);
            assertThat(AssessmentFields.OF_BENEFIT.named()).contains(LinkTarget.ASSESSMENT);
            assertThat(ActionFields.KEY_DATE.named()).isEmpty();
        }

        @Test
        void anActionAndABenefitMayNotShareAnId() {
            assertThat(LinkTarget.ACTION.among()).isEqualTo(LinkTarget.BENEFIT.among());
            assertThat(LinkTarget.AREA.among()).isEqualTo(LinkTarget.AREA);
        }
    }

    @Nested
    class ForEachTest {

        @Test
        void itemsHaveTheirIndexAndOtherValuesNone() {
            Action action = ACTION.toBuilder().addBenefits("b1", "b2").build();

            assertThat(valuesOf("benefits", action)).containsExactly("0 b1", "1 b2");
            assertThat(valuesOf("reference", action)).containsExactly("-1 7.2");
            assertThat(valuesOf("title", action)).containsExactly("-1 An action");
            assertThat(valuesOf("owner", action)).isEmpty();
        }

        private List<String> valuesOf(String field, Action action) {
            List<String> values = new ArrayList<>();
            ActionFields.ACTION
                    .find(field)
                    .orElseThrow()
                    .forEach(action, (value, index) -> values.add(index + " " + value));
            return values;
        }
    }

    @Nested
    class BuilderTest {

        @Test
        void anIdThatStandsForNothingIsRefused() {
            EntityFieldsBuilder<KeyDate, KeyDate.Builder> unnamed = keyDate()
                    .required("id", FieldKind.ID, KeyDate::getTitle, KeyDate.Builder::title)
                    .meaning("The id.");

            assertThatIllegalStateException()
                    .isThrownBy(unnamed::build)
                    .withMessage("Key date: it says what its id stands for if it has one, and only then");
            assertThatIllegalStateException()
                    .isThrownBy(() -> keyDate().named(LinkTarget.AREA).build());
        }

        @Test
        void aFieldWithoutAMeaningIsRefused() {
            EntityFieldsBuilder<KeyDate, KeyDate.Builder> open =
                    keyDate().required("date", FieldKind.DATE, KeyDate::getDate, KeyDate.Builder::date);

            assertThatIllegalStateException()
                    .isThrownBy(open::build)
                    .withMessage("Key date: its field date has no meaning");
            assertThatIllegalStateException()
                    .isThrownBy(() -> open.source(KeyDate::getSource, KeyDate.Builder::source));
        }

        @Test
        void twoFieldsOfOneNameAreRefused() {
            EntityFieldsBuilder<KeyDate, KeyDate.Builder> twice = keyDate()
                    .source(KeyDate::getSource, KeyDate.Builder::source)
                    .source(KeyDate::getSource, KeyDate.Builder::source);

            assertThatIllegalStateException()
                    .isThrownBy(twice::build)
                    .withMessage("Key date: two fields have the name source");
        }
    }
}
