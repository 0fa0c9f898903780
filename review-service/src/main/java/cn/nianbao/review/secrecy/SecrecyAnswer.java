package cn.nianbao.review.secrecy;

/**
 * How a question was answered.
 *
 * @param found whether it was there (涉及); null while it is not answered
 * @param note what was found or done; may be null
 */
public record SecrecyAnswer(Boolean found, String note) {

    static final SecrecyAnswer NONE = new SecrecyAnswer(null, null);
}
