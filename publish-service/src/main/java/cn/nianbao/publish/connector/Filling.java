package cn.nianbao.publish.connector;

import java.util.Arrays;

/** Fills a store that the city's web server serves, file by file in the order of the parcel. */
final class Filling implements Connector {

    private final Store.Door door;

    Filling(Store.Door door) {
        this.door = door;
    }

    @Override
    public void bring(Parcel parcel, Hold hold) {
        hold.renew();
        try (Store store = door.open()) {
            demandSame(parcel, store);
            for (Parcel.Item item : parcel.items()) {
                hold.renew();
                store.put(item);
            }
            for (String path : parcel.gone()) {
                hold.renew();
                store.remove(path);
            }
        }
    }

    /** What was once published under a version stays: another content is a sign that somebody else writes there. */
    private static void demandSame(Parcel parcel, Store store) {
        parcel.record().ifPresent(record -> store.read(parcel.dataPath())
                .filter(there -> !Arrays.equals(there, record.bytes()))
                .ifPresent(other -> {
                    throw Undelivered.forGood("政府网站上已有同一版本的另一份数据（" + parcel.dataPath() + "），没有覆盖。请核查那里的文件，移走后重试。");
                }));
    }
}
