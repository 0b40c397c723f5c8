package io.github.promisemodel.json.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.json.facade.PlanFacade;
import io.github.promisemodel.json.problem.Problem;
import io.github.promisemodel.plan.Plan;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The mistakes of somebody who writes a first plan. Each is answered by what is wrong, where, and what to write, in the same words
 * by every way in; none by words of a JSON library or of Java.
 */
public abstract class FirstMistakesContract {

    private static final String LIBRARY =
            "(?s).*(code \\d|CTRL|0x\\d|JSON String|was expecting|JsonRead|jackson|Exception|enable).*";

    private final PlanFacade facade;
    private final AdapterMapper mapper;

    protected FirstMistakesContract(JsonAdapter adapter) {
        this.facade = adapter.facade();
        this.mapper = adapter.unconfigured();
    }

    private String message(String json) {
        List<Problem> problems = facade.read(json).problems();
        assertThat(problems).as(json).hasSize(1);
        assertThat(problems.get(0).message()).hasSizeLessThan(400).doesNotMatch(LIBRARY);
        return problems.get(0).message();
    }

    /** A plan of one area with an action and a benefit that has a measure, and more of each in turn. */
    private static String plan(String ofAction, String ofMeasure) {
        return Samples.json(
                        ",'areas':[{'id':'a1','title':'Homes','actions':[{'id':'p1','title':'Open a house'" + ofAction
                                + "}],'benefits':[{'id':'q1','title':'Homes last','measures':[{'id':'m1','title':'Moves'"
                                + ofMeasure
                                + "}]}]}]")
                .replace('\'', '"');
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                ",'assessments':[{'status':'BEHIND'}] | Action p1, assessment: asOf is missing; it is required",
                ",'assessments':[{'date':'2025'}] | Action p1, assessment: asOf is missing; it is required; did you mean asOf by \"date\"?",
                ",'milestones':[{'titel':'Built','due':'2026'}] | Action p1, milestone: title is missing; it is required; did you mean title by \"titel\"?",
                ",'assessments':{'asOf':'2025'} | Action p1: assessments is an object; expected a list; write the object in a list, as [{...}]",
                ",'milestones':'Built' | Action p1: milestones is the text \"Built\"; expected a list; write objects in a list, as [{...}]",
                ",'benefits':'q1' | Action p1: benefits is the text \"q1\"; expected a list; write [\"q1\"]",
                ",'benefits':[7] | Action p1: item 1 of benefits is the number 7; expected a text, the id of a benefit; write \"7\"",
                ",'benefits':[{'id':'q1'}] | Action p1: item 1 of benefits is an object; expected a text, the id of a benefit",
                ",'disposition':'closed' | Action p1: disposition is the text \"closed\"; expected an object; write {\"kind\": \"CLOSED\"}",
                ",'disposition':{'kind':'carried'} | Action p1, disposition: kind is \"carried\"; expected one of CLOSED, CARRIED_FORWARD, SUPERSEDED, WITHDRAWN; write CARRIED_FORWARD",
                ",'disposition':{'kind':'not closed'} | Action p1, disposition: kind is \"not closed\"; expected one of CLOSED, CARRIED_FORWARD, SUPERSEDED, WITHDRAWN",
                ",'owner':12 | Action p1: owner is the number 12; expected a text; write \"12\"",
                ",'contextual':'Yes' | Action p1: contextual is the text \"Yes\"; expected true or false; write true",
                ",'assessments':[{'asOf':'2025','percentComplete':'40'}] | Action p1, assessment: percentComplete is the text \"40\"; expected a whole number from 0 to 100; write 40",
                ",'assessments':[{'asOf':'2025','status':3}] | Action p1, assessment: status is the number 3; expected one of NOT_STARTED, IN_PROGRESS, ON_TARGET, AT_RISK, BEHIND, PAUSED, PARTLY_COMPLETE, COMPLETE, or a list of those it may be",
                ",'due':'March 2026' | Action p1: due is \"March 2026\", not a date; write 2026-03, or put the words in dueAsPrinted",
                ",'due':2026 | Action p1: due is the number 2026; expected a date such as \"2021\", \"2021-09\" or \"2021-09-22\"; write \"2026\"",
            })
    void aMistakeInAnActionIsAnsweredByWhatToWrite(String action, String message) {
        String json = plan(action, "");

        assertThat(message(json)).isEqualTo(message);
        assertThat(mapper.problems(json, Plan.class))
                .extracting(Problem::message)
                .containsExactly(message);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                ",'baseline':{'value':'4'} | Measure m1, baseline: amount is missing; it is required; did you mean amount by \"value\"?",
                ",'baseline':{'amount':4} | Measure m1, baseline: amount is the number 4; expected an amount such as \"1721\" or \"over 1721\"; write \"4\"",
                ",'baseline':'4' | Measure m1: baseline is the text \"4\"; expected an object; write {\"amount\": \"4\"}",
                ",'target':'4' | Measure m1: target is the text \"4\"; expected an object; write one with kind",
                ",'target':{'kind':'AT_MOST','value':'4'} | Measure m1, target AT_MOST: it has no field amount; a target of this kind has amount; did you mean amount by \"value\"?",
                ",'target':{'kind':'at least','amount':'4'} | Measure m1, target: kind is \"at least\"; expected one of AT_LEAST, AT_MOST, BETWEEN, CHANGE_BY, CHANGE_BY_PERCENT, IMPROVE, YES_OR_NO, EACH_PERIOD, TO_BE_CONFIRMED, NONE; write AT_LEAST",
                ",'observations':[{'date':'2025','value':'4'}] | Measure m1, observation: it has neither a value nor words; give an amount, a ratio, a yes or no, or the words as printed; did you mean amount by \"value\"?",
                ",'direction':'LOWER' | Measure m1: direction is \"LOWER\"; expected one of HIGHER_IS_BETTER, LOWER_IS_BETTER; write LOWER_IS_BETTER",
            })
    void aMistakeInAMeasureIsAnsweredByWhatToWrite(String measure, String message) {
        String json = plan("", measure);

        assertThat(message(json)).isEqualTo(message);
        assertThat(mapper.problems(json, Plan.class))
                .extracting(Problem::message)
                .containsExactly(message);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "// mine~{}                  | JSON has no comments; take them out",
                "{ # mine~}                  | JSON has no comments; take them out",
                "{'id': 'x', /* mine */}     | JSON has no comments; take them out",
                "{'id': 'x',}                | a comma has nothing after it; take it out",
                "{'x': [1,]}                 | a comma has nothing after it; take it out",
                "{'id': 'x',, 'title': 'y'}  | a comma has nothing before it; take one comma out",
                "{'x': [1,,2]}               | a comma has no value before it; write the value, or take one comma out",
                "{'id': }                    | a value is missing before '}'; write it, or take its name out",
                "{'id' 'x'}                  | a colon is missing between the name of a field and its value",
                "{'id': 'x' 'title': 'y'}    | a comma is missing before this, or a quotation mark within a text is not written as \\\"",
                "{'id': 'the 'x' plan'}      | a comma is missing before this, or a quotation mark within a text is not written as \\\"",
                "{\u201cid\u201d: 'x'}       | the quotation mark \u201c is not one of JSON; write the straight \"",
                "{'id': \u2018x\u2019}       | the quotation mark \u2018 is not one of JSON; write the straight \"",
                "{id: 'x'}                   | the name of a field is not in quotation marks; write it in double ones, as \"title\"",
                "{'id': homes}               | it is not a value; write a text in double quotation marks, a number, true, false or null",
                "{'id': True}                | True is not a value; write true",
                "{'id': None}                | None is not a value; leave the field out",
                "{'id': NaN}                 | NaN is not a value; leave the field out",
                "{'id': 'x~', 'title': 'y'} | a text is not closed on its line; write the quotation mark at its end, or \\n for a line break in it",
                "{'id': 'x\ty'}              | a text has a control character in it; write \\t for a tab, and leave others out",
                "{'id': 'C:\\plans'}         | a backslash begins nothing that JSON knows; write a backslash itself as \\\\",
                "{'id':\u00a0'x'}            | a space here is not an ordinary one; write an ordinary space",
                "{'x': 007}                  | it is not a number as JSON writes one; write digits, as 12 or 0.5, with no sign but a minus and no zero in front",
                "{'x': +7}                   | it is not a number as JSON writes one; write digits, as 12 or 0.5, with no sign but a minus and no zero in front",
                "{'x': 7.}                   | it is not a number as JSON writes one; write digits, as 12 or 0.5, with no sign but a minus and no zero in front",
                "}                           | '}' closes nothing; take it out",
                "{'x': [}]                   | '}' closes what ']' should close; write the closing bracket of each opening one, the inner first",
            })
    void whatIsNotJsonIsAnsweredInPlainWords(String json, String message) {
        assertThat(message(json.replace('\'', '"').replace('~', '\n'))).isEqualTo("The input is not JSON: " + message);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "'format'            | 'Format'            | format is missing; it is required; did you mean format by \"Format\"?",
                "'format':'promise-plan/1', | `` | format is missing; it is required; write \"format\": \"promise-plan/1\"",
                "promise-plan/1      | promise-plan        | format is \"promise-plan\"; a plan's format is the text \"promise-plan/1\"",
                "promise-plan/1      | promise-plan/2      | This plan is written in version 2 of the format",
            })
    void aFormatThatIsMissingOrWrongIsAnsweredByTheRightOne(String right, String wrong, String message) {
        String json = Samples.smallestText().replace(right.replace('\'', '"'), wrong.replace('\'', '"'));

        assertThat(message(json)).contains(message);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "[]    | The input is a list; a plan is an object, as {...}; take it out of the list",
                "'x'   | The input is a text; a plan is an object",
                "``    | There is nothing to read; a plan is a JSON object",
            })
    void whatIsNoObjectIsAnsweredByWhatAPlanIs(String json, String message) {
        assertThat(message(json.replace('\'', '"'))).isEqualTo(message);
    }
}
