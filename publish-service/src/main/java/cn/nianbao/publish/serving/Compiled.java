package cn.nianbao.publish.serving;

import cn.nianbao.report.CanonicalRecord;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Something put together from what the database holds.
 *
 * @param state what of the database it depends on
 */
public record Compiled(Object state, String mediaType, Supplier<byte[]> bytes) implements Source {

    @Override
    public Prepared make() {
        byte[] made = bytes.get();
        return Prepared.of(made, mediaType, CanonicalRecord.sha256(made), true, Map.of());
    }
}
