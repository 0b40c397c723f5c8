package io.github.promisemodel.tracker.web;

import io.github.promisemodel.tracker.Tracker;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;

/** The tracker on this machine: its pages and its API. It can be asked from no other. */
public final class TrackerServer implements AutoCloseable {

    /** The only address that it listens on. */
    public static final String ADDRESS = "127.0.0.1";

    static final long MOST_BYTES = 10L << 20;

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
    public static TrackerServer start(Tracker tracker, int port) {
        Site site = new Site(tracker);
        Javalin server = Javalin.create(config -> {
            settings(config);
            Guards.install(config);
            ErrorPages.install(config);
            Assets.install(config);
            new OverviewPages(site).install(config);
            new RolePage(site).install(config);
            new EntryPages(site).install(config);
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
        config.http.maxRequestSize = MOST_BYTES;
        config.jetty.multipartConfig.maxFileSize(MOST_BYTES, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxTotalRequestSize(MOST_BYTES, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxInMemoryFileSize(
                (int) MOST_BYTES, SizeUnit.BYTES); // nothing is left on the disk
    }

    /** {@return where it is, such as {@code http://127.0.0.1:8030/}} */
    public String address() {
        return "http://" + ADDRESS + ":" + server.port() + "/";
    }

    @Override
    public void close() {
        server.stop();
    }
}
