package cn.nianbao.publish.connector;

/** The right to bring an edition by a connector, alone. It runs out unless it is renewed, and ends where the edition is called off. */
@FunctionalInterface
interface Hold {

    /**
     * Called before each outside effect.
     *
     * @throws Lost where another has taken over meanwhile, or it was called off; nothing more may be done then
     */
    void renew();

    /** Another works on the report now, or nobody is to bring it any more. */
    final class Lost extends RuntimeException {

        private static final long serialVersionUID = 1;

        Lost() {
            super("another took over, or it was called off", null, false, false);
        }
    }
}
