package cn.nianbao.forms;

import cn.nianbao.forms.ApprovalForm.Proofreading;
import cn.nianbao.forms.PublicationRecord.Edition;
import cn.nianbao.forms.RectificationOrder.Item;
import cn.nianbao.forms.SecrecyForm.Conclusion;
import cn.nianbao.forms.SecrecyForm.Matter;
import cn.nianbao.forms.SubmissionLetter.Purpose;
import cn.nianbao.forms.VerificationSheet.Comparison;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** One of each form, about an agency that does not exist. */
final class Samples {

    static final Instant SIGNED = Instant.parse("2026-01-20T07:30:00Z");
    static final ReportFacts REPORT = new ReportFacts(
            "安澜市水务局", "11999900MB0000001X", "安澜市水务局2025年政府信息公开工作年度报告", 2025, 1, "0123456789abcdef".repeat(4));
    static final RecordProof PROOF = new RecordProof(17, "fedcba9876543210".repeat(4));

    private Samples() {}

    static List<Form> all() {
        return List.of(approval(), secrecy(), rectification(), letter(), publication(), verification());
    }

    static Signature signed(String by, String at) {
        return new Signature(by, Instant.parse(at));
    }

    static ApprovalForm approval() {
        return approval(
                REPORT,
                List.of(
                        new Opinion("科室负责人初审意见", "同意，建议提请复审。", signed("周明远", "2026-01-13T02:10:00Z")),
                        new Opinion("办公室负责人复审意见", "同意。表述规范，数据与台账核对无误。", signed("沈若兰 代 郭立群", "2026-01-14T08:45:00Z")),
                        new Opinion("保密审查意见", "可以公开。", signed("韩松", "2026-01-16T01:20:00Z")),
                        new Opinion("签发意见", "签发。", signed("陆承安", "2026-01-20T07:30:00Z")),
                        Opinion.awaited("主管部门意见")),
                List.of("表二第二十条第（五）项比上年减少 312 件，原因是水利工程质量监督执法职责划出。（同意公开）"));
    }

    static ApprovalForm approval(ReportFacts report, List<Opinion> opinions, List<String> explanations) {
        return new ApprovalForm(
                "安水公开审〔2026〕1号",
                report,
                "办公室（政务公开科）",
                signed("程小雨", "2026-01-12T06:00:00Z"),
                "0999-0000012",
                "市政府门户网站“政府信息公开年报”栏目",
                List.of(
                        new Proofreading("一校", signed("程小雨", "2026-01-12T06:00:00Z")),
                        new Proofreading("二校", signed("周明远", "2026-01-13T02:10:00Z")),
                        new Proofreading("三校", signed("沈若兰", "2026-01-14T08:45:00Z"))),
                "核查通过，没有发现问题",
                explanations,
                opinions,
                "",
                PROOF,
                SIGNED);
    }

    static SecrecyForm secrecy() {
        return new SecrecyForm(
                "安水保审〔2026〕1号",
                REPORT,
                "办公室（政务公开科）",
                signed("程小雨", "2026-01-12T06:00:00Z"),
                "电子文件 1 件（Word）",
                "向社会公开",
                List.of(
                        new Matter("国家秘密", false, ""),
                        new Matter("工作秘密", false, ""),
                        new Matter("敏感信息", false, ""),
                        new Matter("商业秘密", false, ""),
                        new Matter("个人隐私", true, "第五部分曾写有来访群众姓名，已删除并重新提交。"),
                        new Matter("隐藏内容", false, "原稿带有 2 处修订痕迹，公开页面不含。")),
                Conclusion.PUBLIC,
                "修改后内容不涉及国家秘密、工作秘密和敏感信息。",
                signed("韩松", "2026-01-16T01:20:00Z"),
                null,
                PROOF,
                SIGNED);
    }

    static RectificationOrder rectification() {
        return rectification(List.of(
                new Item("表三 三、本年度办理结果（七）总计", "总计应为各项之和 46，报告写作 45。请核对台账后改正。", "已改为 46。"),
                new Item("第二部分 主动公开政府信息情况", "正文写“公开文件 12 件”，与表一的 11 件不符。", "正文改为 11 件。"),
                new Item("第六部分 其他需要报告的事项", "未写明收取信息处理费情况。", "")));
    }

    static RectificationOrder rectification(List<Item> items) {
        return new RectificationOrder(
                "安政公开改〔2026〕8号",
                REPORT,
                "安澜市人民政府办公室",
                1,
                LocalDate.of(2026, 1, 28),
                "请逐项整改，整改后按原流程重新审核、保密审查和签发。",
                items,
                signed("许知行", "2026-01-22T03:00:00Z"),
                Signature.awaited(),
                Opinion.awaited("主管部门复核意见"),
                PROOF,
                SIGNED);
    }

    static SubmissionLetter letter() {
        return new SubmissionLetter(
                "安水函〔2026〕3号",
                REPORT,
                "安澜市人民政府办公室",
                Purpose.FILING,
                signed("陆承安", "2026-01-20T07:30:00Z"),
                List.of("安澜市水务局2025年政府信息公开工作年度报告", "政府信息公开发布审批表", "政府信息公开保密审查表"),
                "程小雨",
                "0999-0000012",
                LocalDate.of(2026, 1, 21));
    }

    static PublicationRecord publication() {
        return new PublicationRecord(
                "安水公开登〔2026〕1号",
                REPORT,
                "999900-04-2026-0001",
                "政府信息公开年报",
                signed("陆承安", "2026-01-20T07:30:00Z"),
                LocalDate.of(2026, 1, 31),
                "https://www.anlan.gov.cn/zwgk/zfxxgknb/2025/11999900MB0000001X",
                signed("贺一鸣", "2026-01-21T01:05:00Z"),
                List.of(new Edition(1, "首次公开", Instant.parse("2026-01-21T01:05:00Z"), REPORT.hash())),
                "",
                PROOF);
    }

    static VerificationSheet verification() {
        return verification(List.of(
                new Comparison("标题和落款日期", "2 项", "2 项", true),
                new Comparison("表一 行政规范性文件 本年制发件数", "3", "3", true),
                new Comparison("表三 总计（七）总计", "46", "45", false),
                new Comparison("正文句子", "118 句", "118 句", true)));
    }

    static VerificationSheet verification(List<Comparison> comparisons) {
        return new VerificationSheet(
                "安水公开核〔2026〕1号",
                REPORT,
                "https://www.anlan.gov.cn/zwgk/zfxxgknb/2025/11999900MB0000001X",
                Instant.parse("2026-01-21T01:06:30Z"),
                comparisons,
                "已通知信息发布员更正，更正后重新核对。",
                signed("贺一鸣", "2026-01-21T01:20:00Z"),
                PROOF);
    }
}
