package cn.nianbao.publish.edition;

import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.publish.Problem;
import cn.nianbao.report.CanonicalRecord;
import cn.nianbao.report.CellId;
import cn.nianbao.report.Report;
import cn.nianbao.report.ReportJson;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Year;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A record that is offered for publishing, after everything that can be judged without looking at what is already there:
 * its bytes are canonical and have the named hash, it is the report that the address names, and it is whole.
 *
 * @param previousRevision null for the first version
 * @param auditHead head of the audit chain; null where none is given
 */
record Submission(EditionKey key, CanonicalRecord record, Report report, String previousRevision, String auditHead) {

    private static final Pattern AUDIT_HEAD = Pattern.compile("[0-9a-f]{64}");
    /** Lists and feeds repeat them for each report. */
    private static final int LONGEST_NAME = 1_000;

    private static final Pattern CODE = Pattern.compile("[a-z0-9-]{2,40}");

    /** Takes what came over the wire, or says in a {@link Problem} why not. */
    static Submission read(EditionKey key, byte[] body, String revision, String auditHead, Year now) {
        checkAddress(key, now);
        check(
                auditHead == null || AUDIT_HEAD.matcher(auditHead).matches(),
                "请求头 Nianbao-Audit-Head 应为 64 位小写十六进制数字，没有时不写这个请求头。");
        Measure.check(body);
        CanonicalRecord record = canonical(body);
        check(record.revision().equals(revision), "请求头 Nianbao-Revision 与内容的 SHA-256 不符，内容可能在传输中改变，请重新提交。");
        JsonNode json = json(body);
        PublicFields.stranger(json).ifPresent(name -> {
            throw Problem.unprocessable("记录中有不得公布的字段“" + name + "”，请用规范记录提交。");
        });
        Report report = report(record);
        checkIsThatOf(key, report);
        record.withdrawalNotice()
                .ifPresentOrElse(notice -> checkIsWithdrawal(report, notice), () -> checkIsWhole(report));
        JsonNode previous = json.path("previousRevision");
        return new Submission(key, record, report, previous.isTextual() ? previous.textValue() : null, auditHead);
    }

    private static void checkAddress(EditionKey key, Year now) {
        check(CODE.matcher(key.agencyCode()).matches(), "机关代码只能由 2 至 40 个小写字母、数字或连字符组成。");
        check(key.version() >= 1, "版本号从 1 开始。");
        check(key.year() <= now.getValue(), "报告年度 " + key.year() + " 尚未到来，不能公布。");
    }

    private static CanonicalRecord canonical(byte[] body) {
        try {
            return CanonicalRecord.read(body);
        } catch (IllegalArgumentException notCanonical) {
            throw Problem.unprocessable(notCanonical.getMessage());
        }
    }

    private static JsonNode json(byte[] canonical) {
        try {
            return ReportJson.EXACT.readTree(canonical);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Report report(CanonicalRecord record) {
        try {
            return record.report();
        } catch (RuntimeException wrongShape) {
            // valid JSON can miss the shape in many ways, and all of them have the same answer
            throw Problem.unprocessable("记录的结构不符合年报数据格式，请用规范记录提交。");
        }
    }

    private static void checkIsThatOf(EditionKey key, Report report) {
        check(
                key.agencyCode().equals(report.agencyCode())
                        && Objects.equals(key.year(), report.year())
                        && key.version() == report.version(),
                "地址中的机关代码、年度或版本与记录中的不一致。");
    }

    /** What takes a report down says why, and nothing of what the report said. */
    private static void checkIsWithdrawal(Report report, String notice) {
        checkIsNamed(report);
        check(report.version() > 1, "没有公布过的年报不能撤下。");
        check(!notice.isBlank(), "撤下年报须写明公开说明。");
        check(report.cells().isEmpty() && report.sections().isEmpty(), "撤下记录中不得含有年报内容。");
    }

    private static void checkIsNamed(Report report) {
        check(report.agency() != null && !report.agency().isBlank(), "记录缺少机关名称。");
        check(report.title() != null && !report.title().isBlank(), "记录缺少年报标题。");
        check(
                report.agency().length() <= LONGEST_NAME && report.title().length() <= LONGEST_NAME,
                "机关名称和年报标题最长 " + LONGEST_NAME + " 个字。");
    }

    private static void checkIsWhole(Report report) {
        checkIsNamed(report);
        StatutoryFormat format = StatutoryFormat.of(report.format())
                .orElseThrow(() -> Problem.unprocessable("不认识的年报格式：" + report.format() + "。"));
        Set<CellId> expected = new HashSet<>(format.cells());
        check(report.cells().keySet().equals(expected), "法定表格的单元格不齐或多出，应为 " + expected.size() + " 个。");
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw Problem.unprocessable(otherwise);
        }
    }
}
