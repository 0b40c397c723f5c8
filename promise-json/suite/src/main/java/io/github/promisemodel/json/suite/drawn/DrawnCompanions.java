package io.github.promisemodel.json.suite.drawn;

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
import io.github.promisemodel.language.Term;
import io.github.promisemodel.language.TermChange;
import io.github.promisemodel.language.TermForm;
import io.github.promisemodel.language.TermLevel;
import io.github.promisemodel.language.TermSense;
import io.github.promisemodel.reference.PartialDate;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Any governance, data map, attention rules and terms. */
final class DrawnCompanions {

    private final Draw draw;
    private final DrawnValues values;
    private final DrawnMeasures measures;

    DrawnCompanions(Draw draw) {
        this.draw = draw;
        this.values = new DrawnValues(draw);
        this.measures = new DrawnMeasures(draw);
    }

    private Body body() {
        Body.Builder body = Body.builder().id(values.id()).name(values.text()).extensions(values.unknown());
        draw.maybe(0.3, values::text, body::partOf);
        draw.maybe(0.3, values::text, body::note);
        draw.maybe(0.3, values::source, body::source);
        return body.build();
    }

    private ReportingLine line() {
        ReportingLine.Builder line = ReportingLine.builder()
                .id(values.id())
                .title(values.text())
                .to(values.id())
                .extensions(values.unknown());
        draw.maybe(0.5, values::text, line::by);
        draw.maybe(0.7, values::cycle, line::every);
        draw.maybe(0.3, values::date, line::first);
        draw.maybe(0.3, values::text, line::note);
        draw.maybe(0.3, values::source, line::source);
        return line.build();
    }

    Governance governance() {
        Governance.Builder governance = Governance.builder()
                .council(values.council())
                .addAllDocuments(draw.list(2, values::document))
                .addAllBodies(draw.list(3, this::body))
                .addAllLines(draw.list(3, this::line))
                .extensions(values.unknown());
        draw.maybe(0.3, values::text, governance::note);
        draw.maybe(0.5, this::schoolTerms, governance::addAllSchoolTerms);
        return governance.build();
    }

    /** One after another, as terms are. */
    private List<PartialDate> schoolTerms() {
        List<PartialDate> terms = new ArrayList<>();
        LocalDate end = LocalDate.of(2020, 8, 1);
        for (int i = draw.number(1, 4); i > 0; i--) {
            LocalDate start = end.plusDays(draw.number(1, 60));
            end = start.plusDays(draw.number(1, 120));
            terms.add(PartialDate.range(PartialDate.of(start), PartialDate.of(end)));
        }
        return terms;
    }

    // ------------------------------------------------------------------------

    private DataSet dataSet() {
        DataSet.Builder dataSet = DataSet.builder()
                .id(values.id())
                .title(values.text())
                .addAllMeasures(draw.list(2, values::text))
                .addAllQuestions(draw.list(2, values::text))
                .extensions(values.unknown());
        draw.maybe(0.3, values::text, dataSet::holder);
        draw.maybe(0.5, () -> draw.of(DataLevel.class), dataSet::level);
        draw.maybe(0.5, values::cycle, dataSet::every);
        draw.maybe(0.5, () -> draw.of(EvidenceKind.class), dataSet::kind);
        draw.maybe(0.3, values::text, dataSet::linkedBy);
        draw.maybe(0.3, values::text, dataSet::note);
        draw.maybe(0.3, values::source, dataSet::source);
        return dataSet.build();
    }

    private Question question() {
        Question.Builder question = Question.builder()
                .id(values.id())
                .title(values.text())
                .addAllMeasures(draw.list(2, values::text))
                .addAllNational(draw.list(2, values::text))
                .extensions(values.unknown());
        draw.maybe(0.3, values::text, question::note);
        draw.maybe(0.3, values::source, question::source);
        return question.build();
    }

    DataMap dataMap() {
        DataMap.Builder map = DataMap.builder()
                .council(values.council())
                .addAllDocuments(draw.list(2, values::document))
                .addAllDataSets(draw.list(3, this::dataSet))
                .addAllQuestions(draw.list(3, this::question))
                .extensions(values.unknown());
        draw.maybe(0.5, () -> draw.number(3L, Long.MAX_VALUE), known -> map.known(known));
        draw.maybe(0.3, values::text, map::note);
        return map.build();
    }

    // ------------------------------------------------------------------------

    private EarlyWarning warning() {
        EarlyWarning.Builder warning = EarlyWarning.builder()
                .id(values.id())
                .title(values.text())
                .of(values.text())
                .sign(draw.of(WarningSign.class))
                .limit(measures.exact())
                .extensions(values.unknown());
        draw.maybe(0.3, values::text, warning::note);
        draw.maybe(0.3, values::source, warning::source);
        return warning.build();
    }

    AttentionRules rules() {
        AttentionRules.Builder rules = AttentionRules.builder()
                .addAllEarlyWarnings(draw.list(3, this::warning))
                .extensions(values.unknown());
        draw.maybe(0.5, values::cycle, rules::reportingCycle);
        draw.maybe(0.5, () -> Period.ofMonths(draw.number(0, 24)), rules::dueSoon);
        return rules.build();
    }

    // ------------------------------------------------------------------------

    private <T> Optional<T> perhaps(Supplier<T> value) {
        return draw.flag() ? Optional.of(value.get()) : Optional.empty();
    }

    private TermForm form() {
        return draw.flag()
                ? TermForm.of(values.phrase(), values.phrase())
                : new TermForm(values.phrase(), values.phrase(), values.phrase()).beforeNoun(values.phrase());
    }

    private TermChange change() {
        return new TermChange(values.id(), values.id(), perhaps(values::date), perhaps(values::date));
    }

    /** Terms that can be read, for each can be found. */
    List<Term> terms() {
        return draw.list(3, () -> draw.until(DrawnCompanions::isFindable, this::term));
    }

    private Term term() {
        return new Term(
                values.id(),
                draw.list(1, 3, this::form),
                draw.list(2, values::phrase),
                perhaps(values::text),
                draw.list(2, this::change),
                perhaps(values::source),
                perhaps(() -> draw.of(TermSense.values())),
                draw.of(TermLevel.values()),
                draw.list(2, values::phrase),
                draw.flag() ? Optional.of("https://example.org/words") : Optional.empty());
    }

    private static boolean isFindable(Term term) {
        try {
            term.requireFindable();
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
