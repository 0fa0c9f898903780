package cn.nianbao.review.walk;

/** Something that somebody tries, whether or not they may. */
record Move(Who who, Act act) {

    enum Act {
        /** Whoever's turn it is does what brings the report on; {@code who} does not matter. */
        GO_ON,
        EDIT,
        SUBMIT,
        HAND_IN,
        APPROVE,
        RETURN_TO_STAFF,
        RETURN_TO_FIRST,
        RECALL,
        ABANDON,
        UPLOAD,
        CORRECT,
        WITHDRAW,
        /** What is public goes at once on a leader's word; an office's, whatever is on its way beside it. */
        ORDER_REMOVAL
    }

    @Override
    public String toString() {
        return act == Act.GO_ON ? "GO_ON" : who + " " + act;
    }
}
