package io.github.promisemodel.reports.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.promisemodel.action.Timeliness;
import io.github.promisemodel.assessment.EvidenceLevel;
import io.github.promisemodel.attention.AttentionKind;
import io.github.promisemodel.check.FindingCode;
import io.github.promisemodel.check.Severity;
import io.github.promisemodel.datamap.DataGap;
import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.governance.ReportDue;
import io.github.promisemodel.ledger.Fate;
import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.AmountOrder;
import io.github.promisemodel.measure.Target;
import io.github.promisemodel.measure.TargetTerms;
import io.github.promisemodel.measure.YesNo;
import io.github.promisemodel.movement.MovementKind;
import io.github.promisemodel.plan.PlanRecord;
import io.github.promisemodel.progress.ComparisonOutcome;
import io.github.promisemodel.progress.TargetMet;
import io.github.promisemodel.published.BaseKind;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.reconcile.ComparedWith;
import io.github.promisemodel.reconcile.SolutionLevel;
import io.github.promisemodel.reference.Basis;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.scotland.LocalKind;
import io.github.promisemodel.scotland.NationalKind;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.status.NotAssessedReason;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.Bounds;
import io.github.promisemodel.tally.LeftOut;
import io.github.promisemodel.tally.Rounding;
import io.github.promisemodel.tally.Share;
import io.github.promisemodel.tally.Verdict;
import io.github.promisemodel.words.Phrase;
import io.github.promisemodel.words.Phrasebook;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of a report. */
class LabelsTest {

    private static final Labels ENGLISH = Labels.of(Locale.ENGLISH);

    @ParameterizedTest
    @ValueSource(
            classes = {
                ActionStatus.class,
                BenefitStatus.class,
                LeftOut.class,
                NotAssessedReason.class,
                DispositionKind.class,
                EvidenceLevel.class,
                Foundation.class,
                Timeliness.State.class,
                TargetMet.class,
                MovementKind.class,
                Fate.class,
                PlanRecord.class,
                BaseKind.class,
                FigureSubject.class,
                Verdict.class,
                ComparedWith.class,
                Severity.class,
                SolutionLevel.class,
                FindingCode.class,
                YesNo.class,
                AmountOrder.class,
                ComparisonOutcome.class,
                ReportDue.State.class,
                DataGap.Kind.class,
                Basis.class,
                AttentionKind.class,
                NationalKind.class,
                LocalKind.class
            })
    void everyConstantHasAWordOfItsOwn(Class<? extends Enum<?>> type) {
        Set<String> words = new HashSet<>();
        for (Enum<?> constant : type.getEnumConstants()) {
            assertThat(words.add(ENGLISH.word(constant)))
                    .as(ENGLISH.word(constant))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                ActionStatus.class,
                BenefitStatus.class,
                DispositionKind.class,
                Foundation.class,
                PlanRecord.class,
                BaseKind.class,
                NotAssessedReason.class
            })
    void everyConstantThatStandsAmidOthersHasAWordForThat(Class<? extends Enum<?>> type) {
        for (Enum<?> constant : type.getEnumConstants()) {
            assertThat(ENGLISH.amid(constant)).isEqualTo(ENGLISH.word(constant).toLowerCase(Locale.ROOT));
        }
    }

    @Test
    void noTextHasAnApostropheThatAGapWouldBeLostBehind() {
        ResourceBundle bundle = ResourceBundle.getBundle(Labels.class.getName(), Locale.ENGLISH);

        assertThat(bundle.keySet())
                .isNotEmpty()
                .allSatisfy(key ->
                        assertThat(bundle.getString(key)).doesNotContain("'").isNotBlank());
    }

    @Test
    void aLanguageThatNobodyWroteIsEnglish() {
        Labels gaelic = Labels.of(Locale.forLanguageTag("gd"));

        assertThat(gaelic.language()).isEqualTo("en");
        assertThat(gaelic.word(ActionStatus.ON_TARGET)).isEqualTo("On target");
    }

    @Test
    void wordsThatALanguageLacksAreEnglish() {
        Labels few = Labels.of(Locale.forLanguageTag("qaa-GB"));

        assertThat(few.language()).isEqualTo("qaa");
        assertThat(few.list(List.of("a", "b"))).isEqualTo("a ê b");
        assertThat(few.word(ActionStatus.ON_TARGET)).isEqualTo("On target");
    }

    @Test
    void numbersHaveTheirDigitsInGroups() {
        assertThat(ENGLISH.text("page.out-of", 1_234_567L)).isEqualTo("of 1,234,567");
        assertThat(ENGLISH.text("page.out-of", 7)).isEqualTo("of 7");
        assertThat(ENGLISH.text("page.out-of", new BigDecimal("1234.50"))).isEqualTo("of 1,234.50");
        assertThat(ENGLISH.text("page.out-of", "1234567")).isEqualTo("of 1234567");
    }

    @Test
    void wordOfAConstantIsItsOwnWhateverTypeOfAnotherPackageHasItsName() {
        assertThat(ENGLISH.word(ReportDue.State.NOT_BEGUN)).isEqualTo("First date not stated");
        assertThat(ENGLISH.find("action.State.OVERDUE")).isPresent();
        assertThat(ENGLISH.find("governance.State.OVERDUE")).isPresent();
        assertThat(ENGLISH.say(Phrase.ofConstant(ActionStatus.ON_TARGET))).isEqualTo("on target");
    }

    @Test
    void anOpenReadingNamesWhatItMayBe() {
        assertThat(ENGLISH.word(Reading.of(ActionStatus.IN_PROGRESS, ActionStatus.ON_TARGET)))
                .isEqualTo("In progress or on target");
        assertThat(ENGLISH.word(Reading.of(BenefitStatus.GREEN, BenefitStatus.AMBER, BenefitStatus.RED)))
                .isEqualTo("Green or amber or red");
        assertThat(ENGLISH.word(Reading.notAssessed(ActionStatus.class))).isEqualTo("Not assessed");
    }

    @Test
    void whatCoreSaysIsInTheWordsOfTheReport() {
        assertThat(ENGLISH.say(Phrase.of(
                        "attention.OVERDUE",
                        "thing",
                        Phrase.of("action.ACTION", "reference", "4.1"),
                        "stated",
                        PartialDate.parse("2025-01"))))
                .isEqualTo("Action 4.1: overdue, its due date was January 2025");
        assertThat(ENGLISH.say(Phrase.of(
                        "progress.NO_PERIOD",
                        "measure",
                        "m1",
                        "target",
                        new Target.EachPeriod(Amount.parse("1000"), Period.ofMonths(6), TargetTerms.EMPTY)
                                .in(Optional.of("people")),
                        "observation",
                        Amount.parse("over 1721").in(Optional.of("people")))))
                .isEqualTo("The target is 1,000 people in each 6 months, and the observation, over 1,721 people,"
                        + " does not say which period it covers");
    }

    @Test
    void valuesAreSaidAsInTheRestOfTheReport() {
        assertThat(ENGLISH.say(PartialDate.parse("2025-01-31"))).isEqualTo("31 January 2025");
        assertThat(ENGLISH.say(Period.ofMonths(6))).isEqualTo("6 months");
        assertThat(ENGLISH.say(1250L)).isEqualTo("1,250");
        assertThat(ENGLISH.say(BigInteger.TEN.pow(6))).isEqualTo("1,000,000");
        assertThat(ENGLISH.say(new BigDecimal("80.10"))).isEqualTo("80.10");
        assertThat(ENGLISH.say(new Bounds(8, 15))).isEqualTo("8 to 15");
        assertThat(ENGLISH.say(Share.of(15, 1031))).isEqualTo("15 of 1,031");
        assertThat(ENGLISH.say(Rounding.HALF_UP)).isEqualTo("half up, to whole numbers");
        assertThat(ENGLISH.say(ActionStatus.ON_TARGET)).isEqualTo("on target");
        assertThat(ENGLISH.say(Severity.ERROR)).isEqualTo("error");
        assertThat(ENGLISH.say(Reading.of(ActionStatus.IN_PROGRESS, ActionStatus.ON_TARGET)))
                .isEqualTo("in progress or on target");
        assertThat(ENGLISH.say(List.of(PartialDate.parse("2024"), ActionStatus.COMPLETE, "4.1")))
                .isEqualTo("2024, complete and 4.1");
    }

    /** Core's sentence has each of them, so that it is there whenever core has something to say. */
    @Test
    void aSentenceOfACodeOfCoreHasNoArgumentThatCoreDoesNotGive() {
        for (String code : Phrasebook.codes()) {
            ENGLISH.find(code)
                    .ifPresent(sentence -> assertThat(arguments(Phrasebook.ENGLISH.template(code)))
                            .as(code)
                            .containsAll(arguments(sentence)));
        }
    }

    private static Set<String> arguments(String sentence) {
        return Pattern.compile("\\{([a-zA-Z]+)")
                .matcher(sentence)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    @Test
    void noKeyOfTheReportsOwnIsACodeOfCoreByChance() {
        assertThat(Phrasebook.codes().stream().filter(code -> ENGLISH.find(code).isPresent()))
                .allMatch(code -> code.matches("[a-z]+(\\.[A-Z][a-zA-Z]+)?(\\.[A-Z_]+)+"));
    }

    @Test
    void severalAreAList() {
        assertThat(ENGLISH.list(List.of())).isEmpty();
        assertThat(ENGLISH.list(List.of("a"))).isEqualTo("a");
        assertThat(ENGLISH.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
    }

    @Test
    void whatIsNoStatusHasNoLetter() {
        assertThatIllegalArgumentException().isThrownBy(() -> Letters.of(Severity.ERROR));
        assertThat(Letters.of(BenefitStatus.GREEN)).isEqualTo('G');
        assertThat(Letters.of(Verdict.DIFFERS)).isEqualTo('D');
    }

    @Test
    void noTwoStatusesOfAScaleHaveOneLetter() {
        for (Class<? extends Enum<?>> scale : List.of(ActionStatus.class, BenefitStatus.class)) {
            Set<Character> letters = new HashSet<>(List.of('?', '.', Letters.LEFT_OUT));
            for (Enum<?> status : scale.getEnumConstants()) {
                assertThat(letters.add(Letters.of(status))).as(status.name()).isTrue();
            }
        }
    }
}
