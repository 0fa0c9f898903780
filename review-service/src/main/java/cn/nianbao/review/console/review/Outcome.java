package cn.nianbao.review.console.review;

import cn.nianbao.review.remark.Contest;

/**
 * How it stands with what staff said of a finding.
 *
 * @param state its word, for the style; empty where nothing was said
 * @param shown the same in words
 * @param detail who decided and why; empty where nobody has
 */
public record Outcome(String state, String shown, String detail) {

    static final Outcome NOTHING = new Outcome("", "", "");
    static final Outcome EXPLAINED = new Outcome("explained", "已说明", "");
    static final Outcome LAPSED = new Outcome("lapsed", "因数字变动失效", "");

    static Outcome of(Contest contest) {
        if (contest.accepted() == null) {
            return new Outcome("pending", "待复核", "已申请复核，等待主管部门或保密审查员处理");
        }
        String detail = contest.decidedReason() + "（" + contest.decidedBy() + "）";
        return contest.accepted()
                ? new Outcome("accepted", "已接受", "复核接受：" + detail)
                : new Outcome("refused", "未接受", "复核不接受：" + detail);
    }

    public boolean isPending() {
        return state.equals("pending");
    }
}
