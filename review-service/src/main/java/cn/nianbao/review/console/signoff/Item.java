package cn.nianbao.review.console.signoff;

import cn.nianbao.review.problem.Refusal;
import java.util.List;

/** One ticked report: which, by which task, and the very content that was seen. */
record Item(String report, String task, String revision) {

    /** @throws Refusal 422 where nothing was ticked, or not as our list sends it */
    static List<Item> all(List<String> items) {
        if (items == null || items.isEmpty()) {
            throw Refusal.unprocessable("请先勾选要签发的报告", List.of());
        }
        return items.stream().distinct().map(Item::of).toList();
    }

    private static Item of(String sent) {
        String[] parts = sent.split(":", -1);
        if (parts.length != 3 || !parts[2].matches("[0-9a-f]{64}")) {
            throw Refusal.unprocessable("提交的清单不完整，请回到待签发清单重新勾选", List.of());
        }
        return new Item(parts[0], parts[1], parts[2]);
    }

    boolean is(SigningLine line) {
        return line.item().equals(report + ":" + task + ":" + revision);
    }
}
