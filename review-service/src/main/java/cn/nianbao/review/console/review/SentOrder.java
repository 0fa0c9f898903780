package cn.nianbao.review.console.review;

import cn.nianbao.review.problem.Refusal;
import cn.nianbao.review.rectification.Wanted;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/** The items to mend that were chosen or written on the page. */
final class SentOrder {

    private SentOrder() {}

    static List<Wanted> of(MultivaluedMap<String, String> form) {
        List<Wanted> items = new ArrayList<>();
        form.getOrDefault("item", List.of()).forEach(item -> items.add(chosen(item, form.getFirst("due:" + item))));
        List<String> own = form.getOrDefault("own", List.of());
        List<String> due = form.getOrDefault("ownDue", List.of());
        for (int i = 0; i < own.size(); i++) {
            if (!own.get(i).isBlank()) {
                items.add(new Wanted(null, null, own.get(i).strip(), null, day(i < due.size() ? due.get(i) : null)));
            }
        }
        return items;
    }

    private static Wanted chosen(String item, String due) {
        return item.startsWith(OrderForm.REMARK)
                ? new Wanted(null, item.substring(OrderForm.REMARK.length()), null, null, day(due))
                : new Wanted(item.substring(OrderForm.FINDING.length()), null, null, null, day(due));
    }

    private static LocalDate day(String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException notADay) {
            throw Refusal.unprocessable("整改期限应写成 2026-01-20 这样的日期", List.of());
        }
    }
}
