package cn.nianbao.review.console.home;

import cn.nianbao.review.console.Standing;
import cn.nianbao.review.deadline.TimeLeft;
import cn.nianbao.review.office.Outstanding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The list of what is not public as plain words, for a group in which everybody reads on a telephone. */
final class Chasing {

    private Chasing() {}

    static String words(List<Outstanding> open, int year, LocalDate today) {
        List<String> lines = new ArrayList<>();
        lines.add("【催办】" + year + "年政府信息公开工作年度报告：截至" + Standing.DAY.format(today) + "，" + open.size() + " 家尚未公布");
        for (Outstanding one : open) {
            lines.add(lines.size() + ". " + words(one));
        }
        lines.add("请以上单位抓紧办理，按期公布。");
        if (open.stream()
                .anyMatch(one -> one.left().filter(TimeLeft::isProvisional).isPresent())) {
            lines.add(TimeLeft.PROVISIONAL);
        }
        return String.join("\n", lines);
    }

    private static String words(Outstanding one) {
        return one.agency() + "：" + one.state() + "（" + one.holder() + "），公布期限 " + Standing.DAY.format(one.due())
                + one.left().map(left -> "，" + left.number()).orElse("");
    }
}
