package cn.nianbao.review.cases;

/** A report began to wait for its hour of publication, or the hour that it waits for is another now. */
public record HourSet() {}
