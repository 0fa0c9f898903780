package cn.nianbao.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.ofdrw.reader.ContentExtractor;
import org.ofdrw.reader.OFDReader;

/** The text of an OFD as ofdrw gives it. */
public final class OfdText implements Function<byte[], Object> {

    @Override
    public Object apply(byte[] draft) {
        try (OFDReader reader = new OFDReader(new ByteArrayInputStream(draft))) {
            return new ContentExtractor(reader).extractAll();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
