package cn.nianbao.review.problem;

/** The record of a case has a word that this system never writes: somebody altered it in the database. */
public final class AlteredRecord extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public AlteredRecord(String message) {
        super(message);
    }

    /** Whether that is what lies at the bottom of a failure. */
    static boolean isBehind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof AlteredRecord) {
                return true;
            }
        }
        return false;
    }
}
