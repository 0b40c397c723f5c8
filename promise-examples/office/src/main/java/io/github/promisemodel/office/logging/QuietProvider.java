package io.github.promisemodel.office.logging;

import org.apache.logging.log4j.simple.SimpleLoggerContextFactory;
import org.apache.logging.log4j.spi.NoOpThreadContextMap;
import org.apache.logging.log4j.spi.Provider;

/**
 * The log4j provider of a program that has no other, which writes errors alone to standard error. Without one, log4j's API complains that
 * there is none, whenever Apache POI is used. Any other provider comes before it.
 */
public final class QuietProvider extends Provider {

    private static final int LAST = Integer.MIN_VALUE;

    /** For {@code META-INF/services}. */
    public QuietProvider() {
        super(LAST, CURRENT_VERSION, SimpleLoggerContextFactory.class, NoOpThreadContextMap.class);
    }
}
