package cn.nianbao.review.revision;

import cn.nianbao.report.Report;
import cn.nianbao.review.agency.Agency;
import cn.nianbao.review.agency.IndexFact;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * 索引信息 of a report (regulation on open government information, article 24): what the agency's template makes of it, and what
 * staff wrote in its place. The same agency, content and words of staff give the same data.
 */
public final class IndexData {

    private final Agency agency;
    private final Report report;

    public IndexData(Agency agency, Report report) {
        this.agency = agency;
        this.report = report;
    }

    /** What the template alone gives. */
    public Map<String, String> byTemplate() {
        return agency.indexTemplate().filled(this::fact);
    }

    /** The same with the words of staff; of those that the template no longer asks for none are left. */
    Map<String, String> with(Map<String, String> own) {
        Map<String, String> index = new TreeMap<>(byTemplate());
        own.forEach((name, text) -> {
            if (agency.indexTemplate().lines().containsKey(name)) {
                index.put(name, text);
            }
        });
        return index;
    }

    private String fact(IndexFact fact) {
        return switch (fact) {
            case CODE -> agency.code();
            case NAME -> agency.name();
            case SHORT_NAME -> agency.shortName();
            case REGION -> agency.region();
            case YEAR -> String.valueOf(report.year());
            case SEQ -> "%03d".formatted(report.version());
            case TITLE -> report.title();
            case SIGNED_BY -> report.signedBy();
            case SIGNED_ON -> Objects.toString(report.signedOn(), null);
        };
    }
}
