package cn.nianbao.check;

import cn.nianbao.report.Concern;
import cn.nianbao.report.Report;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the reader noticed about the draft's file itself: one finding a kind, however many places it has. Only another file can
 * mend it.
 *
 * @param matters each kind with the words for it, {@code %d} for how many places, {@code %s} for the first of their words
 */
record FileConcern(String code, String source, Severity severity, List<Matter> matters) implements Rule {

    private record Matter(Concern.Kind kind, String words, String remedy) {}

    private static final String AS_REVIEWED = "《条例》第十七条：公开前应当审查，审查的内容与公开的内容应当一致";
    private static final String COMPLETE = "《条例》第五十条：年度报告的内容应当完整";
    private static final String EXACT = "《条例》第五十条：统计数据应当准确";

    static List<Rule> all() {
        return List.of(
                new FileConcern(
                        "X-CHANGES",
                        AS_REVIEWED,
                        Severity.WARNING,
                        List.of(
                                new Matter(
                                        Concern.Kind.CHANGES,
                                        "稿件里有 %d 处修订还没有接受或拒绝%s",
                                        "请在稿件里接受或拒绝全部修订，定稿后重新上传；内容没有问题的，请写明原因。"),
                                new Matter(Concern.Kind.COMMENT, "稿件里有 %d 处批注还没有处理%s", "请处理并删除批注后重新上传；不影响内容的，请写明原因。"))),
                new FileConcern(
                        "X-HIDDEN",
                        AS_REVIEWED,
                        Severity.ERROR,
                        List.of(new Matter(
                                Concern.Kind.HIDDEN,
                                "稿件里有 %d 处文字在页面上看不见（隐藏、白色或被遮盖）%s",
                                "请在稿件里删除这些文字，或者改成看得见的文字，再重新上传。"))),
                new FileConcern(
                        "X-DROPPED",
                        COMPLETE,
                        Severity.ERROR,
                        List.of(new Matter(
                                Concern.Kind.DROPPED,
                                "稿件里有 %d 处内容没有读进年报，发布时会丢失%s",
                                "需要公开的，请改写成正文文字（法定统计表请用可编辑的表格）后重新上传；不需要的，请从稿件里删除后重新上传。"))),
                new FileConcern(
                        "X-SCAN",
                        EXACT,
                        Severity.NOTICE,
                        List.of(new Matter(
                                Concern.Kind.SCAN,
                                "稿件有 %d 处是图片或扫描页，文字和数字是从图片上识别出来的，可能有误%s",
                                "请逐格对照原稿确认；有可编辑的电子稿的，请改用电子稿上传。"))));
    }

    @Override
    public List<Finding> check(Report report, Context context) {
        List<Concern> concerns =
                report.source() == null ? List.of() : report.source().concerns();
        return matters.stream()
                .map(matter -> finding(
                        matter,
                        concerns.stream()
                                .filter(concern -> concern.kind() == matter.kind())
                                .toList()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Finding> finding(Matter matter, List<Concern> found) {
        if (found.isEmpty()) {
            return Optional.empty();
        }
        String quote = Quote.of(found.stream().map(Concern::text).toList());
        String message =
                matter.words().formatted(found.size(), quote.isEmpty() ? "" : "：" + quote) + "。" + matter.remedy();
        return Optional.of(new Finding(
                matters.size() == 1 ? code : code + ":" + matter.kind().word(),
                code,
                severity,
                message,
                List.of(),
                found.stream().map(Concern::at).filter(Objects::nonNull).toList()));
    }
}
