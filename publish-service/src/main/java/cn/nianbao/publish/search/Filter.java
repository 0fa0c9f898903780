package cn.nianbao.publish.search;

import cn.nianbao.publish.directory.Kind;

/** Which reports are wanted; null, or an empty question, leaves that open. */
public record Filter(Question question, Integer year, String region, Kind kind, String agencyCode) {

    public Filter asking(Question other) {
        return new Filter(other, year, region, kind, agencyCode);
    }
}
