package cn.nianbao.deploy.part;

import java.nio.file.Path;

/** One part of the running system, with one process behind it. Starts again after it died. */
public interface Part {

    /** What people call it, in Chinese. */
    String name();

    Path log();

    /** Ends what an earlier launcher may have left running, before ports are looked at. */
    void endOrphan();

    /** Starts the process. Readiness comes later, see {@link #isReady()}. */
    void start();

    /** Whether it answers and can do its work. Never throws. */
    boolean isReady();

    /** The process of the last start. */
    ProcessHandle process();

    /** Ends the process and its descendants; does nothing where none runs. */
    void stop();
}
