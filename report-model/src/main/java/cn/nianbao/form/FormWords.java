package cn.nianbao.form;

import cn.nianbao.report.SectionKind;
import java.util.List;

/**
 * The words of the official forms that stand outside the rows and columns of figures (both formats alike: annexes of
 * 国办公开办函〔2019〕60号 and 国办公开办函〔2021〕30号).
 *
 * @param corner what stands in the top left corner
 * @param aboveColumns heads above all the columns
 */
record FormWords(String corner, List<String> aboveColumns) {

    static FormWords of(SectionKind section) {
        return switch (section) {
            case DISCLOSURE -> new FormWords("信息内容", List.of());
            case REQUESTS -> new FormWords("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", List.of("申请人情况"));
            case PREFACE, OVERVIEW, PROCEEDINGS, PROBLEMS, OTHER, EXTRA -> new FormWords("", List.of());
        };
    }
}
