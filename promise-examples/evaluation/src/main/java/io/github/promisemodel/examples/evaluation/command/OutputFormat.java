package io.github.promisemodel.examples.evaluation.command;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What a command writes. */
enum OutputFormat {
    /** Text for people. */
    TEXT,
    /** JSON for scripts. */
    JSON;

    static final class Converter implements ITypeConverter<OutputFormat> {
        @Override
        public OutputFormat convert(String value) {
            return switch (value) {
                case "text" -> TEXT;
                case "json" -> JSON;
                default -> throw new TypeConversionException("'" + value + "' is not a format; choose text or json");
            };
        }
    }
}
