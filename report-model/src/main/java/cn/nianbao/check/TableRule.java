package cn.nianbao.check;

import cn.nianbao.report.Report;
import java.util.List;

/** A rule on the statutory tables alone; all of them walk one form, put together once a check. */
interface TableRule extends Rule {

    List<Finding> check(Form form);

    @Override
    default List<Finding> check(Report report, Context context) {
        return check(Form.of(report));
    }
}
