package cn.nianbao.workflow;

import java.time.Instant;
import java.util.UUID;

/**
 * What a person is asked to do now: the step of one case, open since that instant.
 *
 * @param merged which steps one person may hold, by the policy of the last hand-in
 */
public record OpenTask(String id, UUID caseId, Step step, Instant since, MergedDuties merged) {}
