package cn.nianbao.review.watch;

import java.util.List;

/** What may be amiss with an official address, in plain words, and what helps. */
public enum Finding {
    STILL_THERE("still-there", "已撤下的报告还能打开", true, List.of("请信息发布员在网站上撤下该页面，并清除缓存和站内检索。", "确认打不开后点“再看一次”。")),
    ALTERED(
            "altered",
            "网上的内容与签发的不一致",
            true,
            List.of("打开网址与本系统的报告比对，查明是谁、什么时候改的。", "由信息发布员按签发的内容改回；内容确需改动的，请经办人申请更正。", "改好后点“再看一次”。")),
    TWO_VERSIONS("two-versions", "栏目里同一年度有两份内容不同的报告", true, List.of("请信息发布员只保留签发的这一份，撤下另一份。", "改好后点“再看一次”。")),
    OLD_VERSION("old-version", "原网址上还是更正前的旧版", true, List.of("请信息发布员把原网址上的旧版撤下，或换成更正后的内容，或转到新网址。", "改好后点“再看一次”。")),
    LOGIN("login", "要登录才能查看", false, List.of("年报应当人人能看：请网站管理员取消该网址的登录要求。", "改好后点“再看一次”。")),
    GONE("gone", "网址打不开了", false, List.of("请网站管理员恢复该网址；改了网址的，请把原网址转到新网址。", "恢复后点“再看一次”。")),
    MOVED("moved", "网址转到了别处", false, List.of("请网站管理员让该网址转到这份报告，或恢复原网址。", "恢复后点“再看一次”。")),
    UNREADABLE("unreadable", "网址上读不出这份报告", false, List.of("打开网址看看是不是这份报告、三张表是不是网页表格。", "恢复后点“再看一次”。")),
    NOT_IN_COLUMN("not-in-column", "不在规定的栏目里", false, List.of("请信息发布员把报告链接放进“政府信息公开年报”栏目。", "放好后点“再看一次”。")),
    LISTED_TWICE("listed-twice", "栏目里同一份报告有两处", false, List.of("请信息发布员只保留登记的网址，撤下另一处。", "改好后点“再看一次”。")),
    UNREACHABLE("unreachable", "政府网站一直连不上", false, List.of("请在浏览器里打开该网址；能打开的，请系统管理员检查本系统到网站的网络。", "恢复后点“再看一次”。"));

    private final String word;
    private final String cause;
    private final boolean alarm;
    private final List<String> todo;

    Finding(String word, String cause, boolean alarm, List<String> todo) {
        this.word = word;
        this.cause = cause;
        this.alarm = alarm;
        this.todo = todo;
    }

    public String word() {
        return word;
    }

    public String cause() {
        return cause;
    }

    /** Whether the public reads what it should not. */
    public boolean isAlarm() {
        return alarm;
    }

    /** Step by step. */
    public List<String> todo() {
        return todo;
    }

    static Finding of(String word) {
        for (Finding finding : values()) {
            if (finding.word.equals(word)) {
                return finding;
            }
        }
        throw new IllegalArgumentException("no finding " + word);
    }
}
