package cn.nianbao.publish.connector;

/**
 * One way to bring a report to the city's portal. The same parcel may be brought any number of times and leaves the same; a
 * reader never sees half of it, and a version that is there keeps its content.
 */
interface Connector {

    /** @throws Undelivered where it did not get there; whatever did get there is not yet visible or already whole */
    void bring(Parcel parcel, Hold hold);
}
