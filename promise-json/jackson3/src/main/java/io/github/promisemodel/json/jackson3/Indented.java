package io.github.promisemodel.json.jackson3;

import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** The layout of what the facade writes: two spaces, line feeds, every item and every field on a line of its own. */
final class Indented extends ObjectWriteContext.Base {

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    private static final DefaultPrettyPrinter LAYOUT = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(LINES)
            .withArrayIndenter(LINES);

    @Override
    public PrettyPrinter getPrettyPrinter() {
        return LAYOUT.createInstance();
    }

    @Override
    public boolean hasPrettyPrinter() {
        return true;
    }
}
