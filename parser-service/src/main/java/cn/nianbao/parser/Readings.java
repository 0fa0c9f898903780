package cn.nianbao.parser;

import cn.nianbao.reader.ReportReader;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.jail.Jail;
import cn.nianbao.report.Report;
import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import io.quarkus.cache.CaffeineCache;
import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;

/**
 * Readings by content: the same bytes are read once while they are remembered. What a file is called is not part of its
 * reading, and findings are never kept.
 */
@Singleton
public class Readings {

    private final CaffeineCache remembered;
    private final Jail jail;

    Readings(@CacheName("readings") Cache remembered, Jail jail) {
        this.remembered = remembered.as(CaffeineCache.class);
        this.jail = jail;
    }

    /** The report that the bytes hold; its source has no name. */
    Report of(byte[] bytes) throws UnreadableDraft {
        String key = sha256(bytes) + "/" + ReportReader.VERSION;
        CompletableFuture<Report> known = remembered.getIfPresent(key);
        if (known != null) {
            return known.join();
        }
        Report report = jail.read(bytes);
        remembered.put(key, CompletableFuture.completedFuture(report));
        return report;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
