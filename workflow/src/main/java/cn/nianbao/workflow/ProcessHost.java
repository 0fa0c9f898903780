package cn.nianbao.workflow;

import java.util.UUID;

/**
 * What the process asks of its host; the host is one CDI bean. It is called in the transaction of the move, after the
 * engine has written it, so that the host may ask {@link ReportProcess} anything; an exception undoes the move.
 */
public interface ProcessHost {
    /** Called on entering every step, {@link Step#PUBLISHED} and {@link Step#ABANDONED} included, in order. */
    void entered(UUID caseId, Step step);

    /** Everybody has agreed, and the report waits for the hour of its publication; it is {@link Step#PUBLISHING} already. */
    void waitsForItsHour(UUID caseId);

    /**
     * The hour has come, or is lifted. The only call before the engine has written anything: whoever changes the hour holds the
     * host's lock before the engine's, and so must the timer.
     */
    void hourComes(UUID caseId);
}
