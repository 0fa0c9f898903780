package cn.nianbao.bench;

import java.io.IOException;
import java.util.function.Function;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;

/** The plain text of any draft as Tika gives it. */
public final class TikaText implements Function<byte[], Object> {

    private final AutoDetectParser parser = new AutoDetectParser();

    @Override
    public Object apply(byte[] draft) {
        BodyContentHandler text = new BodyContentHandler(-1);
        try (TikaInputStream content = TikaInputStream.get(draft)) {
            parser.parse(content, text, new Metadata(), new ParseContext());
            return text.toString();
        } catch (IOException | SAXException | TikaException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
