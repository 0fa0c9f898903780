package cn.nianbao.report;

import java.time.Instant;

/** Who put a cell right by hand, when, and why. What the draft said stays beside it. */
public record Correction(String by, Instant on, String reason) {}
