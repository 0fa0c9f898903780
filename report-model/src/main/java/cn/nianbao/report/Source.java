package cn.nianbao.report;

import java.util.List;

/**
 * The file that a report was read from.
 *
 * @param sha256 of its bytes, in hex
 * @param mediaType by content
 * @param concerns what its sender should know about the file itself
 */
public record Source(String name, String sha256, String mediaType, List<Concern> concerns) {

    public Source {
        concerns = List.copyOf(concerns);
    }

    public Source(String name, String sha256, String mediaType) {
        this(name, sha256, mediaType, List.of());
    }
}
