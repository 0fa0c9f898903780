package cn.nianbao.workflow;

import java.util.UUID;

/**
 * What the process asks of its host; the host is one CDI bean. It is called in the transaction of the move, after the
 * engine has written it, so that the host may ask {@link ReportProcess} anything; an exception undoes the move.
 */
public interface ProcessHost {
    /** Called on entering every step, {@link Step#PUBLISHED} and {@link Step#ABANDONED} included, in order. */
    void entered(UUID caseId, Step step);
}
