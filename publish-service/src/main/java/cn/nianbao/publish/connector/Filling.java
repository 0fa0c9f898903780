package cn.nianbao.publish.connector;

import java.util.Arrays;
import java.util.List;

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
            try {
                put(parcel.items(), store, hold);
            } catch (Undelivered unsaid) {
                emptyThePlace(parcel, store, hold, unsaid);
                throw unsaid;
            }
            remove(parcel.gone(), store, hold);
        }
    }

    private static void put(List<Parcel.Item> items, Store store, Hold hold) {
        for (Parcel.Item item : items) {
            hold.renew();
            store.put(item);
        }
    }

    private static void remove(List<String> paths, Store store, Hold hold) {
        for (String path : paths) {
            hold.renew();
            store.remove(path);
        }
    }

    /** What has to go does not wait until there is room for the notice that says so. */
    private static void emptyThePlace(Parcel parcel, Store store, Hold hold, Undelivered unsaid) {
        if (parcel.record().isPresent()) {
            return;
        }
        try {
            remove(parcel.ownPaths(), store, hold);
            remove(parcel.gone(), store, hold);
        } catch (Undelivered neither) {
            unsaid.addSuppressed(neither);
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
