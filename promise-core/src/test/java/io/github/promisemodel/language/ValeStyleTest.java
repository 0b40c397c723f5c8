package io.github.promisemodel.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The rule for Vale. */
class ValeStyleTest {

    private static final CareLanguage OWN = without(CareLanguage.DEFAULT)
            .with(Term.of("unit", "children's unit", "house")
                    .orSay("home: ours")
                    .at(TermLevel.PREFER))
            .withExempt("Unit (2)");

    private static CareLanguage without(CareLanguage language) {
        CareLanguage fewer = language;
        for (Term term : language.terms()) {
            fewer = fewer.without(term.id());
        }
        return fewer;
    }

    @Test
    void itIsARuleOfSubstitutions() {
        assertThat(ValeStyle.of(OWN, false)).startsWith("""
                        extends: substitution
                        message: "Say '%s' instead of '%s'."
                        level: suggestion
                        ignorecase: false
                        action:
                          name: replace
                        exceptions:
                        """).endsWith("""
                          - 'Unit[ -]\\(2\\)'
                        swap:
                          '[Cc]hildren''s[ -][Uu]nit': 'house|home: ours'
                          '[Cc]hildren''s[ -][Uu]nits': 'houses|home: ours'
                        """);
        assertThat(ValeStyle.of(without(CareLanguage.DEFAULT), false)).endsWith("swap: {}\n");
    }

    @Test
    void termsWithOrdinarySensesAreWrittenWhenAskedFor() {
        assertThat(ValeStyle.of(CareLanguage.DEFAULT, false))
                .contains("level: warning", "'LAC'", "'[Ss]ibling'")
                .doesNotContain("'[Pp]lacement'");
        assertThat(ValeStyle.of(CareLanguage.DEFAULT, true)).contains("'[Pp]lacement': 'home'");
    }

    @Test
    void everyLineIsOfTheRuleAndEveryPatternFindsItsWords() {
        List<String> lines =
                ValeStyle.of(CareLanguage.SOUTH_AYRSHIRE, true).lines().toList();

        assertThat(lines).allMatch(line -> line.matches("[a-z]+:.*|  name: replace|  - '.*'|  '.*': '.*'"));
        List<Pattern> patterns = lines.stream()
                .filter(line -> line.startsWith("  '"))
                .map(line ->
                        Pattern.compile(line.substring(3, line.indexOf("': '")).replace("''", "'")))
                .toList();
        for (Term term : CareLanguage.SOUTH_AYRSHIRE.terms()) {
            for (TermForm form : term.forms()) {
                assertThat(patterns)
                        .anyMatch(pattern -> pattern.matcher(form.words()).matches());
            }
        }
    }
}
