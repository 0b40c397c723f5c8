package io.github.promisemodel.json.suite.drawn;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.action.DueExtension;
import io.github.promisemodel.action.KeyDate;
import io.github.promisemodel.action.Milestone;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.assessment.Evidence;
import io.github.promisemodel.assessment.EvidenceKind;
import io.github.promisemodel.assessment.EvidenceLevel;
import io.github.promisemodel.assessment.Review;
import io.github.promisemodel.assessment.ReviewState;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.benefit.BenefitKind;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.status.NotAssessedReason;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.status.StatusScheme;
import io.github.promisemodel.status.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Any action, any benefit, and the words for their statuses. */
final class DrawnEntries {

    private final Draw draw;
    private final DrawnValues values;
    private final DrawnMeasures measures;
    private final DrawnRegisters registers;

    DrawnEntries(Draw draw) {
        this.draw = draw;
        this.values = new DrawnValues(draw);
        this.measures = new DrawnMeasures(draw);
        this.registers = new DrawnRegisters(draw);
    }

    private <S extends Enum<S>> Reading<S> reading(Class<S> scale) {
        return Reading.of(Set.copyOf(draw.some(1, scale)));
    }

    /** Constants of which at least one is of no scale that this version knows. */
    private <S extends Enum<S>> List<String> unknownStatus(Class<S> scale) {
        Set<String> known =
                Arrays.stream(scale.getEnumConstants()).map(Enum::name).collect(Collectors.toSet());
        return draw.until(
                constants -> !known.containsAll(constants),
                () -> draw.list(
                        1,
                        3,
                        () -> draw.<String>from(
                                values::text, () -> draw.of(scale).name(), () -> draw.of("DEFERRED", "PURPLE"))));
    }

    private <S extends Enum<S>> Assessment<S> assessment(Class<S> scale) {
        Assessment.Builder<S> assessment =
                Assessment.builder(scale).asOf(values.date()).extensions(values.unknown());
        if (draw.chance(0.6)) {
            assessment.reading(reading(scale));
        } else {
            assessment.reading(Reading.notAssessed(scale));
            draw.maybe(0.5, () -> unknownStatus(scale), assessment::addAllUnknownStatus);
            draw.maybe(0.5, () -> draw.of(NotAssessedReason.class), assessment::reason);
        }
        draw.maybe(0.3, values::id, assessment::id);
        draw.maybe(0.5, values::text, assessment::asPrinted);
        draw.maybe(0.5, values::basis, assessment::basis);
        draw.maybe(0.3, values::source, assessment::source);
        draw.maybe(0.3, values::moment, assessment::recordedAt);
        draw.maybe(0.3, values::text, assessment::recordedBy);
        draw.maybe(0.3, values::text, assessment::supersedes);
        draw.maybe(0.3, () -> draw.number(0, 100), percent -> assessment.percentComplete(percent));
        draw.maybe(0.3, values::text, assessment::nextStep);
        draw.maybe(0.3, values::text, assessment::recoveryNote);
        draw.maybe(0.3, values::text, assessment::note);
        return assessment
                .addAllEvidence(draw.list(2, this::evidence))
                .addAllReviews(draw.list(2, this::review))
                .build();
    }

    private Review review() {
        Review.Builder review =
                Review.builder().state(draw.of(ReviewState.class)).extensions(values.unknown());
        draw.maybe(0.5, values::text, review::by);
        draw.maybe(0.5, values::date, review::date);
        draw.maybe(0.3, values::text, review::note);
        return review.build();
    }

    private Evidence evidence() {
        EvidenceKind kind = draw.of(EvidenceKind.class);
        boolean lived = kind == EvidenceKind.LIVED_EXPERIENCE;
        boolean inWords = lived ? draw.flag() : kind == EvidenceKind.NARRATIVE;
        Evidence.Builder evidence = Evidence.builder().kind(kind).extensions(values.unknown());
        if (inWords) {
            evidence.text(values.text()).consentGiven(lived);
        } else if (lived) {
            evidence.theme(values.text());
        }
        draw.maybe(kind == EvidenceKind.NUMBER ? 1 : 0.3, values::text, evidence::measure);
        draw.maybe(
                0.3,
                () -> lived ? EvidenceLevel.EXPERIENCE : draw.of(EvidenceLevel.NATIONAL, EvidenceLevel.ORGANISATIONAL),
                evidence::level);
        draw.maybe(0.3, values::date, evidence::date);
        draw.maybe(0.3, values::source, evidence::source);
        return evidence.build();
    }

    private Disposition disposition() {
        Disposition.Builder disposition = Disposition.builder()
                .kind(draw.of(DispositionKind.class))
                .addAllTo(draw.list(2, values::link))
                .extensions(values.unknown());
        draw.maybe(0.5, values::date, disposition::date);
        draw.maybe(0.5, values::basis, disposition::basis);
        draw.maybe(0.3, values::text, disposition::note);
        return disposition.build();
    }

    // ------------------------------------------------------------------------

    private KeyDate keyDate() {
        KeyDate.Builder date =
                KeyDate.builder().date(values.date()).title(values.text()).extensions(values.unknown());
        draw.maybe(0.3, values::source, date::source);
        return date.build();
    }

    private DueExtension dueExtension() {
        DueExtension.Builder extension =
                DueExtension.builder().to(values.date()).extensions(values.unknown());
        draw.maybe(0.5, values::date, extension::agreed);
        draw.maybe(0.5, values::text, extension::reason);
        draw.maybe(0.3, values::source, extension::source);
        return extension.build();
    }

    private Milestone milestone() {
        Milestone.Builder milestone = Milestone.builder().title(values.text()).extensions(values.unknown());
        draw.maybe(0.5, values::date, milestone::due);
        draw.maybe(0.5, values::date, milestone::reached);
        draw.maybe(0.3, values::text, milestone::note);
        draw.maybe(0.3, values::source, milestone::source);
        return milestone.build();
    }

    Action action() {
        Action.Builder action = Action.builder()
                .id(values.id())
                .title(values.text())
                .contextual(draw.flag())
                .addAllKeyDates(draw.list(2, this::keyDate))
                .addAllFunding(draw.list(1, registers::funding))
                .addAllMeasures(draw.list(1, measures::measure))
                .addAllDueExtensions(draw.list(2, this::dueExtension))
                .addAllMilestones(draw.list(2, this::milestone))
                .addAllPartners(draw.list(2, values::organisation))
                .addAllBenefits(draw.list(2, values::text))
                .addAllNeeds(draw.list(2, values::text))
                .addAllTestsOfChange(draw.list(2, registers::testOfChange))
                .addAllLinks(draw.list(1, values::link))
                .addAllAssessments(draw.list(2, () -> assessment(ActionStatus.class)))
                .addAllEvidence(draw.list(2, this::evidence))
                .extensions(values.unknown());
        draw.maybe(0.5, values::text, action::reference);
        draw.maybe(0.5, values::text, action::owner);
        draw.maybe(0.3, values::date, action::added);
        draw.maybe(0.3, values::date, action::start);
        draw.maybe(0.5, values::date, action::due);
        draw.maybe(0.3, values::text, action::dueAsPrinted);
        draw.maybe(0.5, values::organisation, action::lead);
        draw.maybe(0.5, this::disposition, action::disposition);
        draw.maybe(0.3, values::text, action::note);
        draw.maybe(0.3, values::source, action::source);
        return action.build();
    }

    Benefit benefit() {
        Benefit.Builder benefit = Benefit.builder()
                .id(values.id())
                .title(values.text())
                .contextual(draw.flag())
                .disbenefit(draw.flag())
                .addAllContributesTo(draw.list(2, values::link))
                .addAllLinks(draw.list(1, values::link))
                .addAllFunding(draw.list(1, registers::funding))
                .addAllAssessments(draw.list(2, () -> assessment(BenefitStatus.class)))
                .addAllMeasures(draw.list(1, measures::measure))
                .addAllEvidence(draw.list(2, this::evidence))
                .extensions(values.unknown());
        draw.maybe(0.5, values::text, benefit::reference);
        draw.maybe(0.3, values::text, benefit::owner);
        draw.maybe(0.3, values::date, benefit::added);
        draw.maybe(0.3, values::text, benefit::accountable);
        draw.maybe(0.3, () -> draw.of(BenefitKind.class), benefit::kind);
        draw.maybe(0.3, values::date, benefit::due);
        draw.maybe(0.3, this::disposition, benefit::disposition);
        draw.maybe(0.3, values::text, benefit::note);
        draw.maybe(0.3, values::source, benefit::source);
        return benefit.build();
    }

    // ------------------------------------------------------------------------

    private <S extends Enum<S>> Wording<S> wording(Class<S> scale) {
        Wording.Builder<S> wording = Wording.builder(scale)
                .addAllWords(draw.list(1, 2, values::text))
                .extensions(values.unknown());
        if (draw.chance(0.6)) {
            wording.reading(reading(scale));
        } else {
            draw.maybe(0.7, () -> unknownStatus(scale), wording::addAllUnknownStatus);
        }
        draw.maybe(0.5, () -> draw.of(DispositionKind.class), wording::disposition);
        return wording.build();
    }

    StatusScheme scheme() {
        return StatusScheme.builder()
                .addAllActions(draw.list(2, () -> wording(ActionStatus.class)))
                .addAllBenefits(draw.list(2, () -> wording(BenefitStatus.class)))
                .putAllColours(draw.map(3, () -> draw.of(BenefitStatus.class), values::text))
                .extensions(values.unknown())
                .build();
    }
}
