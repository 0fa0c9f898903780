package cn.nianbao.bench;

import java.io.IOException;
import java.util.function.ToIntFunction;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;

/** The plain text of any draft as Tika gives it; its length in characters. */
public final class TikaText implements ToIntFunction<byte[]> {

    private final AutoDetectParser parser = new AutoDetectParser();

    @Override
    public int applyAsInt(byte[] draft) {
        BodyContentHandler text = new BodyContentHandler(-1);
        try (TikaInputStream content = TikaInputStream.get(draft)) {
            parser.parse(content, text, new Metadata(), new ParseContext());
            return text.toString().length();
        } catch (IOException | SAXException | TikaException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
