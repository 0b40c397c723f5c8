package io.github.promisemodel.tracker.web;

import io.github.promisemodel.store.KeptPlan;
import io.github.promisemodel.tracker.api.PlanApi;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.util.JavalinException;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.eclipse.jetty.server.handler.GracefulHandler;

/** The tracker on this machine: its pages and its API. It can be asked from no other. */
public final class TrackerServer implements AutoCloseable {

    /** The only address that it listens on. */
    public static final String ADDRESS = "127.0.0.1";

    /** The most bytes of a request with a file. */
    static final long MOST_OF_FILE = 10L << 20;

    private static final long MOST_OF_FORM = 1L << 20;
    private static final long MILLISECONDS_TO_WAIT = 10_000;
    private static final long MILLISECONDS_TO_STOP = 5_000;

    private final Javalin server;

    private TrackerServer(Javalin server) {
        this.server = server;
    }

    /**
     * Starts it.
     *
     * @param tracker the tracker, with a plan
     * @param port the port; 0 for any that is free
     * @return the server, which answers
     */
    public static TrackerServer start(KeptPlan tracker, int port) {
        return start(() -> tracker, port);
    }

    /**
     * Starts it while the plan is still read.
     *
     * @param tracker gives the tracker, with a plan, to whoever asks; a request waits for it
     * @param port the port; 0 for any that is free
     * @return the server, which answers
     */
    public static TrackerServer start(Supplier<KeptPlan> tracker, int port) {
        Site site = new Site(tracker);
        Javalin server = Javalin.create(config -> {
            settings(config);
            Guards.install(config);
            ErrorPages.install(config);
            Assets.install(config);
            new ReportPages(site).install(config);
            new PlanApi(tracker).install(config);
            new RolePage(site).install(config);
            new AreaPages(site).install(config);
            new EntryPages(site).install(config);
            new MeasurePages(site).install(config);
            new ComparisonPages(site).install(config);
            new SearchPages(site).install(config);
            new HistoryPages(site).install(config);
            FormPage.install(config, site, "/entries/{id}/assess", new AssessPage(site));
            FormPage.install(config, site, "/entries/{id}/edit", new EditPage(site));
            FormPage.install(config, site, "/entries/{id}/withdraw", new WithdrawPage(site));
            new ReviewPage(site).install(config);
            FormPage.install(config, site, "/areas/{id}/add", new AddPage(site));
            FormPage.install(config, site, "/measures/{id}/observe", new ObservePage(site));
            new ImportPages(site).install(config);
            new ExportPages(site).install(config);
        });
        return new TrackerServer(server.start(ADDRESS, port));
    }

    private static void settings(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.generateEtags = false; // they are not quoted; ours are
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = MOST_OF_FORM;
        config.jetty.multipartConfig.maxFileSize(MOST_OF_FILE, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxTotalRequestSize(MOST_OF_FILE, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxInMemoryFileSize(
                (int) MOST_OF_FILE, SizeUnit.BYTES); // nothing is left on the disk
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setIdleTimeout(MILLISECONDS_TO_WAIT);
        });
        config.jetty.modifyServletContextHandler(pages -> pages.setErrorHandler(new ServerErrors()));
        config.jetty.modifyServer(server -> {
            server.setErrorHandler(new ServerErrors());
            server.setHandler(new GracefulHandler(new HeadAsGet()));
            server.setStopTimeout(MILLISECONDS_TO_STOP);
        });
    }

    /** {@return where it is, such as {@code http://127.0.0.1:8030/}} */
    public String address() {
        return "http://" + ADDRESS + ":" + server.port() + "/";
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (JavalinException e) {
            // Somebody did not end a request in time; the server does not wait for ever.
            if (!(e.getCause() instanceof TimeoutException)) {
                throw e;
            }
        }
    }
}
