package cn.nianbao.review.road;

/** Others are still at work; nothing is wrong, and there is something to see in a while. */
final class NotYet extends RuntimeException {

    private static final long serialVersionUID = 1;

    NotYet(String inPlainWords) {
        super(inPlainWords, null, false, false);
    }
}
