package cn.nianbao.review.console.settings;

import cn.nianbao.review.console.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What waits for somebody as plain words, to copy into a group or to oneself. */
final class OwnLines {

    private OwnLines() {}

    static String words(List<Standing> waiting, LocalDate today) {
        List<String> lines = new ArrayList<>();
        lines.add("【待办】政府信息公开年报：截至" + Standing.DAY.format(today) + "，" + waiting.size() + " 份等待办理");
        for (Standing one : waiting) {
            String left = one.left() + one.late();
            lines.add(lines.size() + ". " + one.name() + "：" + one.state()
                    + (one.due().isEmpty() ? "" : "，公布期限 " + one.due()) + (left.isEmpty() ? "" : "，" + left));
        }
        return String.join("\n", lines);
    }
}
