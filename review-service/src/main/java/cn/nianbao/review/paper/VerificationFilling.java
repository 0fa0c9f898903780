package cn.nianbao.review.paper;

import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.forms.Form;
import cn.nianbao.forms.Signature;
import cn.nianbao.forms.VerificationSheet;
import cn.nianbao.forms.VerificationSheet.Comparison;
import cn.nianbao.report.CellId;
import cn.nianbao.review.decision.Entry;
import cn.nianbao.review.decision.EntryKind;
import cn.nianbao.review.road.Compared.Deviation;
import cn.nianbao.review.road.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** 核对单: what the last look at the official address found. */
final class VerificationFilling {

    private VerificationFilling() {}

    static Optional<Form> of(Dossier dossier) {
        return Look.last(dossier.report().id()).map(look -> form(dossier, look));
    }

    private static Form form(Dossier dossier, Look look) {
        String by = dossier.last(EntryKind.UPLOADED).map(Entry::shownBy).orElse("系统自动核对");
        return new VerificationSheet(
                Facts.NO_NUMBER,
                Facts.of(dossier),
                look.address(),
                look.at(),
                comparisons(dossier, look),
                look.trouble().orElse(""),
                new Signature(by, look.at()),
                Facts.proof(dossier));
    }

    private static List<Comparison> comparisons(Dossier dossier, Look look) {
        List<Deviation> deviations = look.deviations();
        List<Comparison> comparisons = new ArrayList<>();
        if (look.figures() == 0) {
            comparisons.add(new Comparison("公开网页", "年度报告", "没有读到", false));
            return comparisons;
        }
        long figures = deviations.stream().filter(one -> one.cell() != null).count();
        comparisons.add(sum("表格数字", "格", look.figures(), figures));
        comparisons.add(sum("正文句子", "句", look.sentences(), deviations.size() - figures));
        deviations.stream().map(one -> line(one, dossier)).forEach(comparisons::add);
        return comparisons;
    }

    private static Comparison sum(String what, String unit, int all, long other) {
        return new Comparison(what, all + " " + unit, (all - other) + " " + unit + "一致", other == 0);
    }

    private static Comparison line(Deviation deviation, Dossier dossier) {
        return new Comparison(
                place(deviation, dossier),
                deviation.signed(),
                Optional.ofNullable(deviation.shown()).orElse("没有"),
                false);
    }

    private static String place(Deviation deviation, Dossier dossier) {
        return deviation.cell() == null
                ? deviation.section()
                : StatutoryFormat.of(dossier.revision().report().format())
                        .map(format -> format.words(CellId.of(deviation.cell())))
                        .orElse(deviation.cell());
    }
}
