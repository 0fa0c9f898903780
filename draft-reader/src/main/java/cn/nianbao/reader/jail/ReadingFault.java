package cn.nianbao.reader.jail;

/** The reader has a fault; the draft may be as good as any. */
public final class ReadingFault extends RuntimeException {

    private final String name;

    ReadingFault(String name, String details) {
        super(details, null, false, false);
        this.name = name;
    }

    /** The fault's class without its package, for those who will look into it. */
    public String name() {
        return name;
    }
}
