package cn.nianbao.review.road;

/** A partner did not answer, or not as agreed; worth trying again. */
public final class PartnerAway extends RuntimeException {

    private static final long serialVersionUID = 1;

    public PartnerAway(String inPlainWords) {
        super(inPlainWords);
    }

    PartnerAway(String inPlainWords, Throwable cause) {
        super(inPlainWords, cause);
    }
}
