package cn.nianbao.review.cases;

import java.util.UUID;

/** An office had a report taken down at once: its agency's people were not there and have to be told. */
public record RemovalOrdered(UUID caseId) {}
