package cn.nianbao.chain;

import java.util.ArrayList;
import java.util.List;

/**
 * The record of one case, link by link, as it was found. It tells by itself what was taken out of its middle, put in or altered;
 * that its end was cut off only somebody can tell who wrote down how long it was.
 *
 * @param links in the order of their numbers
 */
public record Chain(List<Link> links) {

    public Chain {
        links = List.copyOf(links);
    }

    /** An entry that is not as it was written, and what is wrong with it, in words. */
    public record Flaw(int number, String what) {}

    /** Everything that does not fit, in the order of the entries; empty where all is as it was written. */
    public List<Flaw> flaws() {
        List<Flaw> flaws = new ArrayList<>();
        Link before = null;
        for (Link link : links) {
            link.flawsAfter(before).forEach(what -> flaws.add(new Flaw(link.number(), what)));
            before = link;
        }
        return flaws;
    }

    /** The fingerprint of the last link, which stands for all of them; empty where there is none. */
    public String head() {
        return links.isEmpty() ? "" : links.get(links.size() - 1).hash();
    }
}
