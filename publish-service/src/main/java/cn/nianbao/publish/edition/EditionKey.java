package cn.nianbao.publish.edition;

/** What names an edition: one agency, the year that is reported on, one version counted from 1. */
public record EditionKey(String agencyCode, int year, int version) {

    /** The version that this one replaces; of the first there is none. */
    public EditionKey previous() {
        return new EditionKey(agencyCode, year, version - 1);
    }

    /** Where the public reads it. */
    public String page() {
        return "/reports/" + agencyCode + "/" + year + "/v" + version;
    }

    /** Where the public reads whichever version is the newest. */
    public String newestPage() {
        return "/reports/" + agencyCode + "/" + year;
    }

    @Override
    public String toString() {
        return agencyCode + "/" + year + "/v" + version;
    }
}
