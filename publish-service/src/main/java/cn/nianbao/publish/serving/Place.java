package cn.nianbao.publish.serving;

/**
 * Where an answer is asked for.
 *
 * @param address path and query as a request names them, in their shortest form
 * @param agencyCode whose publishing changes the answer; null where anybody's does
 */
public record Place(String address, String agencyCode) {

    /** Of these there are as many as there are reports; of searches and lists as many as anybody cares to ask for. */
    boolean isOfOneAgency() {
        return agencyCode != null;
    }

    boolean isTouchedBy(String publisher) {
        return agencyCode == null || agencyCode.equals(publisher);
    }
}
