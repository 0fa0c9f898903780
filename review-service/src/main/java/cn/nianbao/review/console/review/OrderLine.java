package cn.nianbao.review.console.review;

import cn.nianbao.review.agency.Agency;
import cn.nianbao.review.console.Standing;
import cn.nianbao.review.decision.Words;
import cn.nianbao.review.rectification.Rectification;
import cn.nianbao.review.rectification.RectificationItem;
import java.util.List;
import java.util.Map;

/**
 * An order to mend as pages show it; empty strings where there is nothing to say.
 *
 * @param issuer the agency that issued it
 * @param state how far it is, in words
 * @param accepted who found it mended, when, and what they said
 * @param mended whether each item is mended, so that it can be accepted
 */
public record OrderLine(
        String id,
        int round,
        String issuer,
        String step,
        String demand,
        String by,
        String due,
        String state,
        String accepted,
        boolean mended,
        List<Item> items) {

    /** An item; the answer is empty while it is open. */
    public record Item(int number, String place, String problem, String due, String answer, String answered) {

        private static Item of(RectificationItem item) {
            return new Item(
                    item.number(),
                    item.place(),
                    item.problem(),
                    Standing.DAY.format(item.due()),
                    item.isMended() ? item.answer() : "",
                    item.isMended() ? item.answeredBy() + " " + Standing.shown(item.answeredAt()) : "");
        }
    }

    static List<OrderLine> of(List<Rectification> orders) {
        Map<String, Agency> issuers =
                Agency.byCode(orders.stream().map(Rectification::issuer).toList());
        return orders.stream()
                .map(order -> of(order, issuers.get(order.issuer()).name()))
                .toList();
    }

    private static OrderLine of(Rectification order, String issuer) {
        List<Item> items = order.items().stream().map(Item::of).toList();
        boolean mended = order.answered().isPresent();
        return new OrderLine(
                order.id().toString(),
                order.round(),
                issuer,
                Words.step(order.step()),
                order.demand(),
                order.byName() + "（" + Words.step(order.step()) + "）" + Standing.shown(order.at()),
                Standing.DAY.format(order.due()),
                state(order, items, mended),
                order.isAccepted()
                        ? order.acceptedBy() + " " + Standing.shown(order.acceptedAt())
                                + (order.opinion() == null ? "" : "：" + order.opinion())
                        : "",
                mended,
                items);
    }

    private static String state(Rectification order, List<Item> items, boolean mended) {
        if (order.isAccepted()) {
            return "已确认整改到位";
        }
        long open = items.stream().filter(item -> item.answer().isEmpty()).count();
        return mended ? "已整改，待复查" : "共 " + items.size() + " 项，" + open + " 项未办结";
    }
}
