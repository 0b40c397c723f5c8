package io.github.promisemodel.reports.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.tally.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The colours of the page: contrast as WCAG 2.2 has it, 1.4.3 for text and 1.4.11 for what is drawn. */
class PaletteTest {

    private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): (#[0-9a-f]{6});");

    private static Map<String, String> colours() {
        Map<String, String> colours = new LinkedHashMap<>();
        Matcher matcher = COLOUR.matcher(Assets.STYLE.substring(0, Assets.STYLE.indexOf('}')));
        while (matcher.find()) {
            colours.put(matcher.group(1), matcher.group(2));
        }
        return colours;
    }

    static List<String> styles() {
        List<String> styles = new ArrayList<>();
        Stream.concat(Stream.of(ActionStatus.values()), Stream.of(BenefitStatus.values()))
                .forEach(status ->
                        styles.add(status.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        styles.addAll(List.of("open", "not-assessed", "left-out"));
        return styles;
    }

    static List<String> verdicts() {
        return Stream.of(Verdict.values())
                .map(verdict -> verdict.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }

    static double contrast(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        double[] parts = new double[3];
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            parts[i] = part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    }

    @ParameterizedTest
    @CsvSource({"#ffffff, #000000, 21.0", "#ffffff, #ffffff, 1.0", "#777777, #ffffff, 4.48"})
    void theContrastIsThatOfTheStandard(String one, String other, double expected) {
        assertThat(contrast(one, other)).isCloseTo(expected, org.assertj.core.data.Offset.offset(0.01));
    }

    @ParameterizedTest
    @CsvSource({"ink, paper", "quiet, paper", "link, paper", "ink, shade", "quiet, shade"})
    void textIsToldFromWhatItStandsOn(String text, String ground) {
        assertThat(contrast(colours().get(text), colours().get(ground))).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @MethodSource("styles")
    void aStatusIsToldFromThePaperAndFromTheGapsBesideIt(String style) {
        assertThat(contrast(colours().get(style), colours().get("paper"))).isGreaterThanOrEqualTo(3.0);
    }

    @ParameterizedTest
    @MethodSource("styles")
    void everyStatusHasAColourAShapeAndAPattern(String style) {
        assertThat(colours()).containsKey(style);
        assertThat(Assets.STYLE).contains("\n." + style + " {");
        assertThat(Assets.DRAWINGS)
                .contains("<symbol id=\"shape-" + style + "\"")
                .contains("<pattern id=\"pattern-" + style + "\"");
    }

    @ParameterizedTest
    @MethodSource("verdicts")
    void everyVerdictHasAColourAndAShape(String style) {
        assertThat(contrast(colours().get(style), colours().get("paper"))).isGreaterThanOrEqualTo(3.0);
        assertThat(Assets.STYLE).contains("\n." + style + " {");
        assertThat(verdicts().stream().map(each -> drawing("symbol", each))).doesNotHaveDuplicates();
    }

    @Test
    void whereAReaderHasTwoColoursEveryColourIsOneOfThem() {
        String forced = Assets.STYLE.substring(Assets.STYLE.indexOf("@media (forced-colors: active)"));

        assertThat(colours().keySet())
                .allSatisfy(name ->
                        assertThat(forced).containsPattern("--" + name + ": (Canvas|CanvasText|LinkText|Highlight);"));
    }

    @Test
    void statusesOfAScaleAreToldByShapeAndByPatternAlone() {
        for (List<String> scale : List.of(
                styles().stream().filter(style -> !isOfBenefits(style)).toList(),
                styles().stream()
                        .filter(style -> isOfBenefits(style) || style.equals("open") || style.equals("not-assessed"))
                        .toList())) {
            assertThat(scale.stream().map(style -> drawing("symbol", style))).doesNotHaveDuplicates();
            assertThat(scale.stream().map(style -> drawing("pattern", style))).doesNotHaveDuplicates();
        }
    }

    private static boolean isOfBenefits(String style) {
        return List.of("blue", "green", "amber", "red").contains(style);
    }

    /** What is drawn, without its colour. */
    private static String drawing(String kind, String style) {
        Matcher matcher = Pattern.compile("<" + kind + " id=\"[a-z]+-" + style + "\"[^>]*>(.*)</" + kind + ">")
                .matcher(Assets.DRAWINGS);
        assertThat(matcher.find()).as(style).isTrue();
        return matcher.group(1).replace("class=\"" + style + "\"", "");
    }

    @Test
    void noColourIsUsedThatIsNotInThePalette() {
        String rules = Assets.STYLE.substring(Assets.STYLE.indexOf('}')).replaceAll("--[a-z]+: #[0-9a-f]{6};", "");

        assertThat(rules).doesNotContainPattern("#[0-9a-fA-F]{3,8}\\b").doesNotContain("rgb", "hsl");
        assertThat(Assets.DRAWINGS).doesNotContain("#", "style=");
    }
}
