package cn.nianbao.forms;

/**
 * What somebody said in a step of the road (意见), and their signature.
 *
 * @param step the cell's label: 科室负责人初审意见
 * @param words 同意, 签发 and what was added; empty where it is still to be written by hand
 */
public record Opinion(String step, String words, Signature signature) {

    private static final int GOES_OVER_A_PAGE = 300;

    /** Whether it may go over the page: then its label stands at the beginning and not in the middle. */
    public boolean isLong() {
        return words.length() > GOES_OVER_A_PAGE;
    }

    /** An empty cell, to be filled by hand. */
    public static Opinion awaited(String step) {
        return new Opinion(step, "", Signature.awaited());
    }
}
