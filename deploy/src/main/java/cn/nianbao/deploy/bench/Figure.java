package cn.nianbao.deploy.bench;

/**
 * One measured figure beside its goal.
 *
 * @param bench what was measured, by the word of the command line
 * @param value no number where it could not be measured
 */
public record Figure(String bench, String name, double value, Goal goal) {

    public boolean isMeasured() {
        return !Double.isNaN(value);
    }

    public boolean isReached() {
        return isMeasured() && goal.isReached(value);
    }

    /** As programs read it: {@code bench NAME FIGURE VALUE GOAL ok}, or {@code short}, or {@code not-measured}. */
    public String line() {
        String shown = isMeasured() ? goal.shown(value) : "NaN";
        return String.join(" ", "bench", bench, name, shown, goal.toString(), verdict());
    }

    private String verdict() {
        if (!isMeasured()) {
            return "not-measured";
        }
        return isReached() ? "ok" : "short";
    }
}
