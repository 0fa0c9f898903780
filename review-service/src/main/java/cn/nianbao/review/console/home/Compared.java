package cn.nianbao.review.console.home;

import cn.nianbao.review.agency.Agency;
import cn.nianbao.review.agency.Caller;
import cn.nianbao.review.agency.Role;
import cn.nianbao.review.console.Standing;
import cn.nianbao.review.portal.ComparisonSwitch;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 公开单位间比较 of a level, as its office sees it.
 *
 * @param told who turned it last, when, and whether the column knows; empty where nobody ever did
 */
public record Compared(String agency, String name, boolean on, String told) {

    /** One for each level whose office the caller acts for. */
    static List<Compared> of(Caller caller) {
        List<String> levels = caller.agencies().stream()
                .filter(agency -> caller.is(Role.OFFICE, agency))
                .toList();
        Map<String, ComparisonSwitch> last = ComparisonSwitch.newestOf(levels);
        return Agency.byCode(levels).values().stream()
                .map(agency -> of(agency, Optional.ofNullable(last.get(agency.code()))))
                .toList();
    }

    private static Compared of(Agency agency, Optional<ComparisonSwitch> last) {
        return new Compared(
                agency.code(),
                agency.name(),
                last.filter(ComparisonSwitch::isOn).isPresent(),
                last.map(Compared::told).orElse(""));
    }

    private static String told(ComparisonSwitch last) {
        return last.byName() + "于" + Standing.shown(last.at()) + (last.isOn() ? "打开" : "关闭")
                + (last.isReceived() ? "，门户已收到" : "，正在通知门户");
    }
}
