package cn.nianbao.review.collection;

import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.report.CellId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * One figure as the departments confirmed it, one beside the other.
 *
 * @param said what each of them said, in the order in which they were asked
 */
public record Gathered(CellId cell, List<Said> said) {

    /** One department's figure. */
    public record Said(String department, String by, BigDecimal value) {

        public String words() {
            return department + "（" + by + "）" + value.toPlainString();
        }
    }

    public BigDecimal sum() {
        return said.stream().map(Said::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether departments have to be added up, so that a person confirms the sum. */
    public boolean isSum() {
        return said.size() > 1;
    }

    /** Who confirmed what, in words for the cell. */
    public String words() {
        String each = said.stream().map(Said::words).collect(Collectors.joining("、"));
        return "数据采集：" + each + (isSum() ? "，合计 " + sum().toPlainString() : "");
    }

    /** Every figure that somebody answered, in the order of the form. */
    public static List<Gathered> of(List<Department> departments, StatutoryFormat format) {
        Map<UUID, Answer> answers = Answer.newest(departments);
        Map<UUID, Map<CellId, BigDecimal>> figures =
                answers.values().stream().collect(Collectors.toMap(Answer::departmentId, Answer::figures));
        List<Gathered> gathered = new ArrayList<>();
        for (CellId cell : format.cells()) {
            List<Said> said = departments.stream()
                    .filter(one -> figures.containsKey(one.id())
                            && figures.get(one.id()).containsKey(cell))
                    .map(one -> new Said(
                            one.name(),
                            answers.get(one.id()).byName(),
                            figures.get(one.id()).get(cell)))
                    .toList();
            if (!said.isEmpty()) {
                gathered.add(new Gathered(cell, said));
            }
        }
        return gathered;
    }
}
