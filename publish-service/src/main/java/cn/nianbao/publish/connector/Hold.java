package cn.nianbao.publish.connector;

/** The right to work on a report at a connector, alone. It runs out unless it is renewed. */
@FunctionalInterface
interface Hold {

    /**
     * Called before each outside effect.
     *
     * @throws Lost where another has taken over meanwhile; nothing more may be done then
     */
    void renew();

    /** Another works on the report now. */
    final class Lost extends RuntimeException {

        private static final long serialVersionUID = 1;

        Lost() {
            super("another took over", null, false, false);
        }
    }
}
