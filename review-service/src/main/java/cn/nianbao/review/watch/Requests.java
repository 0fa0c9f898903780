package cn.nianbao.review.watch;

/** How many requests a look has made: so many turns of its portal it takes. */
final class Requests {

    private int made;

    void one() {
        made++;
    }

    int made() {
        return made;
    }
}
