package io.github.promisemodel.examples.evaluation.command;

import io.github.promisemodel.json.language.LanguageTables;
import io.github.promisemodel.language.CareLanguage;
import io.github.promisemodel.language.Term;
import io.github.promisemodel.language.TermGuide;
import io.github.promisemodel.reports.report.TermChoice;
import io.github.promisemodel.words.MessageText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which terms to avoid are looked for. */
final class LanguageOptions {

    @Option(
            names = "--terms",
            paramLabel = "FILE",
            description = "Look for the terms to avoid in this file too, as well as those that the library has.")
    private @Nullable String terms;

    @Option(
            names = "--terms-of",
            paramLabel = "GUIDE",
            description = "Look for the terms of a published guide too: north-lanarkshire, tact, bromley,"
                    + " sandwell, adult-services, nspcc or camden; may be given several times.")
    private List<String> guides = new ArrayList<>();

    @Option(
            names = "--without-term",
            paramLabel = "ID",
            description = "Do not look for this term, such as sibling; may be given several times.")
    private List<String> without = new ArrayList<>();

    @Option(
            names = "--exempt",
            paramLabel = "PHRASE",
            description = "Find no term within this phrase, such as a charity's name; may be given several times.")
    private List<String> exempt = new ArrayList<>();

    /** The names of the files. */
    Stream<String> names() {
        return Stream.ofNullable(terms);
    }

    /**
     * Reads the terms and checks the choice.
     *
     * @throws InputException if the file cannot be read, there is no such guide or term, or a phrase has no word
     */
    TermChoice read() {
        List<Term> further = new ArrayList<>();
        for (String guide : guides) {
            further.addAll(TermGuide.find(guide)
                    .orElseThrow(() -> new InputException("--terms-of " + MessageText.of(guide)
                            + ": there is no such guide; choose "
                            + TermGuide.ALL.stream().map(TermGuide::id).collect(Collectors.joining(", "))))
                    .terms());
        }
        Optional.ofNullable(terms)
                .map(name -> PlanInput.read(name, LanguageTables.TERMS))
                .ifPresent(further::addAll);
        TermChoice choice = new TermChoice(further, without, exempt);
        try {
            choice.requireKnown(CareLanguage.SOUTH_AYRSHIRE);
        } catch (IllegalArgumentException e) {
            throw new InputException(String.valueOf(e.getMessage()));
        }
        return choice;
    }
}
