package cn.nianbao.reader.picture;

/** Tells whoever waits for a reading that its words stand on pictures: such a reading takes many times as long. */
public final class PictureWork {

    private static volatile Runnable listener = () -> {};

    private PictureWork() {}

    /** Who wants to know; one listener for the whole program. */
    public static void tell(Runnable whenBegun) {
        listener = whenBegun;
    }

    /** To be called before the first picture is looked at. */
    public static void begins() {
        listener.run();
    }
}
