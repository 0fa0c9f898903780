package cn.nianbao.workflow;

import java.time.Instant;
import java.util.UUID;

/** What a person is asked to do now: the step of one case, open since that instant. */
public record OpenTask(String id, UUID caseId, Step step, Instant since) {}
