package cn.nianbao.check.privacy;

import cn.nianbao.check.Severity;

/**
 * What tells of a person, at a place of a passage.
 *
 * @param kind begins the ids of its findings
 * @param value tells it from others of its kind; never shown
 * @param tail what of it the id may hold; empty where nothing
 * @param says what a finding says of it after the place, the value masked
 */
record Trace(String kind, int from, int to, String value, String tail, Severity severity, String says) {

    boolean overlaps(Trace other) {
        return from < other.to && other.from < to;
    }
}
