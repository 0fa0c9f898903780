package cn.nianbao.reader.hostile;

/**
 * A file made to do harm, or damaged so that two programs would read two things.
 *
 * @param idea for the test report; begins with the number of its kind
 * @param figures whether it holds the sample's figures, so that what is read of it can be held against the truth
 */
record HostileFile(String idea, byte[] bytes, boolean figures) {

    static HostileFile of(String idea, byte[] bytes) {
        return new HostileFile(idea, bytes, false);
    }

    static HostileFile withFigures(String idea, byte[] bytes) {
        return new HostileFile(idea, bytes, true);
    }

    int kind() {
        return Integer.parseInt(idea.split("\\D", 2)[0]);
    }

    @Override
    public String toString() {
        return idea + "（" + bytes.length + " 字节）";
    }
}
