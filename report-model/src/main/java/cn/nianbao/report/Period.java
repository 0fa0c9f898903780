package cn.nianbao.report;

import java.time.LocalDate;

/** The days that the figures cover, as the draft states them; either end is null where it is not stated. */
public record Period(LocalDate from, LocalDate to) {}
