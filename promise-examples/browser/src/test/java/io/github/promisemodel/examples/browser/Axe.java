package io.github.promisemodel.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import org.openqa.selenium.chrome.ChromeDriver;

/** What axe-core says of a page: nothing keeps anybody out, and there is nothing that a person would have to look at. */
final class Axe {

    /** For a machine that does other things beside. */
    private static final int MOST_SECONDS = 180;

    private Axe() {}

    static void assertAccessible(ChromeDriver browser, String what) {
        Results results = new AxeBuilder()
                .setTimeout(MOST_SECONDS)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                .analyze(browser);

        assertThat(results.isErrored()).as(what).isFalse();
        assertThat(told(results.getViolations())).as("violations: " + what).isEmpty();
        assertThat(told(results.getIncomplete())).as("to be looked at: " + what).isEmpty();
        assertThat(results.getPasses()).as(what).hasSizeGreaterThan(15);
    }

    private static List<String> told(List<Rule> rules) {
        return rules.stream()
                .map(rule -> rule.getId() + ": " + rule.getHelp() + " at "
                        + rule.getNodes().stream()
                                .limit(3)
                                .map(node -> node.getTarget() + " " + node.getHtml() + " " + node.getFailureSummary()
                                        + node.getAny().stream()
                                                .map(check -> check.getData())
                                                .toList())
                                .toList())
                .toList();
    }
}
