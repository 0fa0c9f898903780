package cn.nianbao.check.structure;

import cn.nianbao.check.Context;
import cn.nianbao.check.Finding;
import cn.nianbao.check.Rule;
import cn.nianbao.check.Subject;
import cn.nianbao.report.Report;
import java.util.List;
import java.util.Objects;

/** A report ends with the agency's name and the day. On web pages the page's head often stands for both. */
final class NoSignOff implements Rule {

    @Override
    public String code() {
        return "S-SIGN";
    }

    @Override
    public List<Finding> check(Subject subject) {
        Report report = subject.report();
        Context context = subject.context();
        boolean noName = report.signedBy() == null;
        boolean noDay = report.signedOn() == null;
        if (!noName && !noDay || noName && noDay && isWebPage(report)) {
            return List.of();
        }
        String missing = noName && noDay ? "落款（单位名称和成文日期）" : noName ? "落款的单位名称" : "落款的成文日期";
        String agency = Objects.requireNonNullElse(report.agency(), "本单位全称");
        String remedy = noName && noDay ? "“" + agency + "”和日期" : noName ? "“" + agency + "”" : "日期";
        String message = "文末没有" + missing + "。请补上" + remedy + "。";
        return List.of(Finding.of(code(), context.book().card(code()).severity(), "", message));
    }

    private static boolean isWebPage(Report report) {
        return report.source() != null && "text/html".equals(report.source().mediaType());
    }
}
