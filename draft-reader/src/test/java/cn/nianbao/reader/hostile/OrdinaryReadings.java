package cn.nianbao.reader.hostile;

import cn.nianbao.reader.jail.Jail;
import cn.nianbao.report.Report;
import cn.nianbao.report.ReportJson;
import java.nio.file.Files;
import java.nio.file.Path;

/** Somebody else's report, read over and over beside the hostile files. */
final class OrdinaryReadings {

    private static final Path SAMPLES = Path.of(System.getProperty("project.folder"), "samples");

    private final Jail jail;
    private final Thread thread = new Thread(this::readOn, "ordinary-readings");
    private int count;
    private boolean ended;
    private Throwable failure;

    private OrdinaryReadings(Jail jail) {
        this.jail = jail;
    }

    static OrdinaryReadings begin(Jail jail) {
        OrdinaryReadings readings = new OrdinaryReadings(jail);
        readings.thread.start();
        return readings;
    }

    private void readOn() {
        try {
            byte[] draft = Files.readAllBytes(SAMPLES.resolve("anlan-emergency-2025.docx"));
            Report truth = ReportJson.read(Files.readAllBytes(SAMPLES.resolve("truth/anlan-emergency-2025.json")));
            while (!isEnded()) {
                Report report = jail.read(draft);
                truth.cells().forEach((id, cell) -> {
                    if (!cell.value().equals(report.cell(id).value())) {
                        throw new AssertionError(id + " was misread");
                    }
                });
                counted();
            }
        } catch (Exception | AssertionError harmed) {
            failed(harmed);
        }
    }

    synchronized int count() {
        return count;
    }

    synchronized Throwable failure() {
        return failure;
    }

    synchronized void awaitMore(int least) throws InterruptedException {
        while (count < least && failure == null) {
            wait();
        }
    }

    void end() throws InterruptedException {
        synchronized (this) {
            ended = true;
        }
        thread.join();
    }

    private synchronized boolean isEnded() {
        return ended;
    }

    private synchronized void counted() {
        count++;
        notifyAll();
    }

    private synchronized void failed(Throwable harmed) {
        failure = harmed;
        notifyAll();
    }
}
