package io.github.promisemodel.json.suite;

import io.github.promisemodel.assessment.EvidenceKind;
import io.github.promisemodel.attention.AttentionRules;
import io.github.promisemodel.attention.EarlyWarning;
import io.github.promisemodel.attention.WarningSign;
import io.github.promisemodel.datamap.DataLevel;
import io.github.promisemodel.datamap.DataMap;
import io.github.promisemodel.datamap.DataSet;
import io.github.promisemodel.datamap.Question;
import io.github.promisemodel.governance.Body;
import io.github.promisemodel.governance.Governance;
import io.github.promisemodel.governance.ReportingLine;
import io.github.promisemodel.reference.ReportingCycle;
import java.time.Period;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Any governance, data map and attention rules. */
public final class BesideArbitraries {

    private BesideArbitraries() {}

    private static Arbitrary<ReportingCycle> cycles() {
        Arbitrary<Integer> parts = Arbitraries.integers().between(0, 40);
        Arbitrary<ReportingCycle> lengths = Combinators.combine(parts, parts, parts)
                .as(Period::of)
                .filter(length -> !length.isZero())
                .map(ReportingCycle::of);
        return Arbitraries.oneOf(
                lengths,
                Arbitraries.of("MONTHLY", "SIX_WEEKLY", "QUARTERLY", "SIX_MONTHLY", "YEARLY")
                        .map(ReportingCycle::parse));
    }

    private static Arbitrary<Body> bodies() {
        return Builders.withBuilder(Body::builder)
                .use(ValueArbitraries.ids())
                .in(Body.Builder::id)
                .use(ValueArbitraries.texts())
                .in(Body.Builder::name)
                .use(ValueArbitraries.texts())
                .withProbability(0.3)
                .in(Body.Builder::partOf)
                .use(ValueArbitraries.texts())
                .withProbability(0.3)
                .in(Body.Builder::note)
                .use(ValueArbitraries.sources())
                .withProbability(0.3)
                .in(Body.Builder::source)
                .use(ValueArbitraries.extensions())
                .in(Body.Builder::extensions)
                .build(Body.Builder::build);
    }

    private static Arbitrary<ReportingLine> lines() {
        return Builders.withBuilder(ReportingLine::builder)
                .use(ValueArbitraries.ids())
                .in(ReportingLine.Builder::id)
                .use(ValueArbitraries.texts())
                .in(ReportingLine.Builder::title)
                .use(ValueArbitraries.texts())
                .withProbability(0.5)
                .in(ReportingLine.Builder::by)
                .use(ValueArbitraries.ids())
                .in(ReportingLine.Builder::to)
                .use(cycles())
                .withProbability(0.7)
                .in(ReportingLine.Builder::every)
                .use(ValueArbitraries.dates())
                .withProbability(0.3)
                .in(ReportingLine.Builder::first)
                .use(ValueArbitraries.sources())
                .withProbability(0.3)
                .in(ReportingLine.Builder::source)
                .use(ValueArbitraries.extensions())
                .in(ReportingLine.Builder::extensions)
                .build(ReportingLine.Builder::build);
    }

    static Arbitrary<Governance> governances() {
        return Builders.withBuilder(Governance::builder)
                .use(PlanArbitraries.councils())
                .in(Governance.Builder::council)
                .use(PlanArbitraries.documents().list().ofMaxSize(2))
                .in(Governance.Builder::addAllDocuments)
                .use(bodies().list().ofMaxSize(3))
                .in(Governance.Builder::addAllBodies)
                .use(lines().list().ofMaxSize(3))
                .in(Governance.Builder::addAllLines)
                .use(ValueArbitraries.texts())
                .withProbability(0.3)
                .in(Governance.Builder::note)
                .use(ValueArbitraries.extensions())
                .in(Governance.Builder::extensions)
                .build(Governance.Builder::build);
    }

    // ------------------------------------------------------------------------

    private static Arbitrary<DataSet> dataSets() {
        return Builders.withBuilder(DataSet::builder)
                .use(ValueArbitraries.ids())
                .in(DataSet.Builder::id)
                .use(ValueArbitraries.texts())
                .in(DataSet.Builder::title)
                .use(ValueArbitraries.texts())
                .withProbability(0.3)
                .in(DataSet.Builder::holder)
                .use(Arbitraries.of(DataLevel.class))
                .withProbability(0.5)
                .in(DataSet.Builder::level)
                .use(cycles())
                .withProbability(0.5)
                .in(DataSet.Builder::every)
                .use(Arbitraries.of(EvidenceKind.class))
                .withProbability(0.5)
                .in(DataSet.Builder::kind)
                .use(ValueArbitraries.texts().list().ofMaxSize(2))
                .in(DataSet.Builder::addAllMeasures)
                .use(ValueArbitraries.texts().list().ofMaxSize(2))
                .in(DataSet.Builder::addAllQuestions)
                .use(ValueArbitraries.extensions())
                .in(DataSet.Builder::extensions)
                .build(DataSet.Builder::build);
    }

    private static Arbitrary<Question> questions() {
        return Builders.withBuilder(Question::builder)
                .use(ValueArbitraries.ids())
                .in(Question.Builder::id)
                .use(ValueArbitraries.texts())
                .in(Question.Builder::title)
                .use(ValueArbitraries.texts().list().ofMaxSize(2))
                .in(Question.Builder::addAllMeasures)
                .use(ValueArbitraries.texts().list().ofMaxSize(2))
                .in(Question.Builder::addAllNational)
                .use(ValueArbitraries.extensions())
                .in(Question.Builder::extensions)
                .build(Question.Builder::build);
    }

    static Arbitrary<DataMap> dataMaps() {
        return Builders.withBuilder(DataMap::builder)
                .use(PlanArbitraries.councils())
                .in(DataMap.Builder::council)
                .use(Arbitraries.longs().between(3, Long.MAX_VALUE))
                .withProbability(0.5)
                .in((builder, known) -> builder.known(known))
                .use(dataSets().list().ofMaxSize(3))
                .in(DataMap.Builder::addAllDataSets)
                .use(questions().list().ofMaxSize(3))
                .in(DataMap.Builder::addAllQuestions)
                .use(ValueArbitraries.extensions())
                .in(DataMap.Builder::extensions)
                .build(DataMap.Builder::build);
    }

    // ------------------------------------------------------------------------

    private static Arbitrary<EarlyWarning> warnings() {
        return Builders.withBuilder(EarlyWarning::builder)
                .use(ValueArbitraries.ids())
                .in(EarlyWarning.Builder::id)
                .use(ValueArbitraries.texts())
                .in(EarlyWarning.Builder::title)
                .use(ValueArbitraries.texts())
                .in(EarlyWarning.Builder::of)
                .use(Arbitraries.of(WarningSign.class))
                .in(EarlyWarning.Builder::sign)
                .use(MeasureArbitraries.exact())
                .in(EarlyWarning.Builder::limit)
                .use(ValueArbitraries.extensions())
                .in(EarlyWarning.Builder::extensions)
                .build(EarlyWarning.Builder::build);
    }

    static Arbitrary<AttentionRules> rules() {
        return Builders.withBuilder(AttentionRules::builder)
                .use(cycles())
                .withProbability(0.5)
                .in(AttentionRules.Builder::reportingCycle)
                .use(Arbitraries.integers().between(0, 24).map(Period::ofMonths))
                .withProbability(0.5)
                .in(AttentionRules.Builder::dueSoon)
                .use(warnings().list().ofMaxSize(3))
                .in(AttentionRules.Builder::addAllEarlyWarnings)
                .use(ValueArbitraries.extensions())
                .in(AttentionRules.Builder::extensions)
                .build(AttentionRules.Builder::build);
    }
}
