package io.github.promisemodel.tracker.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** The templates of {@code src/main/jte}, which the build makes classes of. */
final class Templates {

    private static final String PACKAGE = "io.github.promisemodel.tracker.web.templates";

    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Templates.class.getClassLoader(), PACKAGE);

    private Templates() {}

    /** The markup of a template. */
    static String render(String name, Map<String, Object> parameters) {
        StringOutput markup = new StringOutput(1 << 14);
        TEMPLATES.render(name, parameters, markup);
        // A carriage return would be read as a line feed; only texts of people have one.
        return markup.toString().replace("\r", "&#13;");
    }
}
