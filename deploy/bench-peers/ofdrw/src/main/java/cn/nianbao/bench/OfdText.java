package cn.nianbao.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.ToIntFunction;
import org.ofdrw.reader.ContentExtractor;
import org.ofdrw.reader.OFDReader;

/** The text of an OFD as ofdrw gives it; its length in characters. */
public final class OfdText implements ToIntFunction<byte[]> {

    @Override
    public int applyAsInt(byte[] draft) {
        try (OFDReader reader = new OFDReader(new ByteArrayInputStream(draft))) {
            return new ContentExtractor(reader)
                    .extractAll().stream().mapToInt(String::length).sum();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
