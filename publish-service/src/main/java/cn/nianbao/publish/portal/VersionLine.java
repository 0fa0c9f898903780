package cn.nianbao.publish.portal;

import cn.nianbao.publish.edition.EditionKey;
import cn.nianbao.publish.edition.Version;
import java.util.ArrayList;
import java.util.List;

/**
 * A version in the history of a report.
 *
 * @param what what it brought: 首次公布, 数据更正, 撤下 …
 * @param isShown whether it is the one that the page shows
 * @param isDown whether it was taken down, so that its address gives the notice alone
 */
public record VersionLine(int number, String address, String what, String on, boolean isShown, boolean isDown) {

    /** @param versions all of one report, in their order */
    static List<VersionLine> of(List<Version> versions, EditionKey shown) {
        int down = versions.stream()
                .filter(version -> version.edition().isWithdrawal())
                .mapToInt(version -> version.edition().key().version())
                .max()
                .orElse(0);
        List<VersionLine> lines = new ArrayList<>();
        Version before = null;
        for (Version version : versions) {
            EditionKey key = version.edition().key();
            lines.add(new VersionLine(
                    key.version(),
                    key.page(),
                    what(version, before),
                    Day.of(version.edition().publishedOn()),
                    key.equals(shown),
                    key.version() <= down && !version.edition().isWithdrawal()));
            before = version;
        }
        return lines;
    }

    private static String what(Version version, Version before) {
        if (version.edition().isWithdrawal()) {
            return "撤下";
        }
        if (before == null) {
            return "首次公布";
        }
        if (before.edition().isWithdrawal()) {
            return "恢复公布";
        }
        return version.kind() == null ? "更正" : version.kind().shown();
    }
}
