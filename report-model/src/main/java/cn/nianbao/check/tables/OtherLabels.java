package cn.nianbao.check.tables;

import cn.nianbao.check.Context;
import cn.nianbao.check.Finding;
import cn.nianbao.check.Rule;
import cn.nianbao.report.Concern;
import cn.nianbao.report.Report;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The tables' labels are the format's own; the draft's reader hands over those in other words, and one finding names them. */
final class OtherLabels implements Rule {

    @Override
    public String code() {
        return "T-LABEL";
    }

    @Override
    public List<Finding> check(Report report, Context context) {
        List<Concern> labels = report.source() == null
                ? List.of()
                : report.source().concerns().stream()
                        .filter(concern -> concern.kind() == Concern.Kind.LABEL)
                        .toList();
        String words = labels.stream().map(Concern::text).collect(Collectors.joining("、"));
        return labels.isEmpty()
                ? List.of()
                : List.of(new Finding(
                        code(),
                        code(),
                        context.book().card(code()).severity(),
                        "表格里有 " + labels.size() + " 处行标签与格式不一致：" + words + "。请改用格式的标签。",
                        List.of(),
                        List.of(),
                        labels.stream()
                                .map(Concern::at)
                                .filter(Objects::nonNull)
                                .toList()));
    }
}
