package cn.nianbao.deploy.fault;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One entry in the chain of a case's record.
 *
 * @param previous the hash that it gives of the entry before; null in the first
 * @param hash its own hash as it was kept
 * @param fingerprint its own hash as its words make it
 */
record Link(String caseId, int number, String previous, String hash, String fingerprint) {

    /** Where a chain breaks, in words; empty where it is whole. */
    static Optional<String> broken(List<Link> chain) {
        String before = null;
        int number = 1;
        for (Link link : chain) {
            if (link.number != number || !Objects.equals(link.previous, before)) {
                return Optional.of("第 " + number + " 条与上一条不相接");
            }
            if (!link.hash.equals(link.fingerprint)) {
                return Optional.of("第 " + number + " 条被改动");
            }
            before = link.hash;
            number++;
        }
        return Optional.empty();
    }
}
