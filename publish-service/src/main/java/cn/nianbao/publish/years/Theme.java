package cn.nianbao.publish.years;

import java.util.Arrays;
import java.util.List;

/** Figures that are looked at together, in one table beside one chart. */
public enum Theme {
    REQUESTS("政府信息公开申请", "件"),
    OUTCOMES("申请办理结果", "件"),
    DOCUMENTS("规章和规范性文件", "件"),
    DECISIONS("行政许可、处罚和强制", "件"),
    MONEY("收费和采购", "万元"),
    PROCEEDINGS("行政复议和行政诉讼", "件");

    private final String shown;
    private final String unit;

    Theme(String shown, String unit) {
        this.shown = shown;
        this.unit = unit;
    }

    public String shown() {
        return shown;
    }

    public String unit() {
        return unit;
    }

    public List<KeyFigure> figures() {
        return Arrays.stream(KeyFigure.values())
                .filter(figure -> figure.theme() == this)
                .toList();
    }
}
