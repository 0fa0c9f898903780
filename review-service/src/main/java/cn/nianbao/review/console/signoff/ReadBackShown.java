package cn.nianbao.review.console.signoff;

import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.report.CellId;
import cn.nianbao.report.Report;
import cn.nianbao.review.console.Standing;
import cn.nianbao.review.road.Compared.Deviation;
import cn.nianbao.review.road.Look;
import java.util.List;
import java.util.Optional;

/**
 * What the last look at the official address found, in words.
 *
 * @param trouble why nothing could be compared, or that something differs; empty where all is as signed
 */
public record ReadBackShown(String at, String address, int figures, int sentences, List<Line> lines, String trouble) {

    /** A figure or sentence that stands there otherwise. */
    public record Line(String place, String signed, String shown) {}

    static ReadBackShown of(Look look, Report report) {
        Optional<StatutoryFormat> format = StatutoryFormat.of(report.format());
        return new ReadBackShown(
                Standing.shown(look.at()),
                look.address(),
                look.figures(),
                look.sentences(),
                look.deviations().stream().map(one -> line(one, format)).toList(),
                look.trouble().orElse(""));
    }

    public boolean isSame() {
        return trouble.isEmpty();
    }

    private static Line line(Deviation one, Optional<StatutoryFormat> format) {
        String place = one.cell() == null
                ? one.section()
                : format.map(known -> known.words(CellId.of(one.cell()))).orElse(one.cell());
        return new Line(place, one.signed(), one.shown() == null ? "没有" : one.shown());
    }
}
