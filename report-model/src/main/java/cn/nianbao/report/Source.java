package cn.nianbao.report;

/** The file that a report was read from: its name, the SHA-256 of its bytes in hex, and its type by content. */
public record Source(String name, String sha256, String mediaType) {}
