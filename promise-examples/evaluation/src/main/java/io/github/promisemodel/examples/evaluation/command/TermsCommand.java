package io.github.promisemodel.examples.evaluation.command;

import io.github.promisemodel.json.jackson3.PlanJson;
import io.github.promisemodel.json.language.LanguageTables;
import io.github.promisemodel.language.CareLanguage;
import io.github.promisemodel.language.Term;
import io.github.promisemodel.language.TermForm;
import io.github.promisemodel.language.ValeStyle;
import io.github.promisemodel.words.MessageText;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Lists the terms to avoid. */
@Command(
        name = "terms",
        mixinStandardHelpOptions = true,
        description =
                "Lists the terms to avoid and what to say instead, or writes them as a rule for the program Vale.",
        footer = {"", "Exit codes: 0 done; 2 the command line cannot be used; 3 the answer could not be given."})
final class TermsCommand implements Runnable {

    enum Format {
        TEXT,
        JSON,
        VALE
    }

    private final Terminal terminal;

    @Mixin
    private LanguageOptions options = new LanguageOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            converter = FormatConverter.class,
            description =
                    "Write text, json, or vale: the rule's file, such as styles/Promise/Terms.yml (default: ${DEFAULT-VALUE}).")
    private Format format = Format.TEXT;

    @Option(
            names = "--every-sense",
            description = "With vale: write terms too whose words have ordinary senses, which Vale cannot tell apart.")
    private boolean everySense;

    TermsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        Output output = Output.standard(terminal, options.names().toList());
        CareLanguage language = options.read().of(CareLanguage.DEFAULT);
        output.write(
                switch (format) {
                    case TEXT -> text(language);
                    case JSON -> PlanJson.DEFAULT.toJson(language, LanguageTables.LANGUAGE);
                    case VALE -> ValeStyle.of(language, everySense);
                });
    }

    private static String text(CareLanguage language) {
        StringBuilder lines = new StringBuilder();
        for (Term term : language.terms()) {
            TermForm form = term.forms().get(0);
            lines.append(MessageText.cleaned(term.id() + ": " + form.words() + ", say " + form.instead()));
            term.alternatives().forEach(other -> lines.append(MessageText.cleaned(", or " + other)));
            lines.append('\n');
        }
        return lines.toString();
    }

    static final class FormatConverter implements ITypeConverter<Format> {
        @Override
        public Format convert(String value) {
            return switch (value) {
                case "text" -> Format.TEXT;
                case "json" -> Format.JSON;
                case "vale" -> Format.VALE;
                default ->
                    throw new TypeConversionException("'" + value + "' is not a format; choose text, json or vale");
            };
        }
    }
}
