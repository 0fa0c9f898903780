package cn.nianbao.reader.container;

import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.draft.UnreadableDraft.Reason;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;

/**
 * Walks XML once, from front to back, without document types and at most 256 elements deep. Elements are known by their
 * local names: the two editions of Office Open XML (transitional, strict) differ in nothing but name spaces.
 */
public final class XmlCursor {

    private static final int DEEPEST = 256;
    private static final int EVENTS_BETWEEN_LOOKS = 1024;
    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader xml;
    private int depth;
    private int events;

    /** What to do with a child element; what it leaves unread is passed over. */
    public interface Visitor {
        void element(String name) throws UnreadableDraft;
    }

    XmlCursor(InputStream content) throws UnreadableDraft {
        try {
            xml = FACTORY.createXMLStreamReader(content);
            while (!xml.isStartElement()) {
                next();
            }
        } catch (XMLStreamException malformed) {
            throw ZipContainer.broken();
        }
    }

    /** Visits each child of the element the cursor stands on, and leaves the cursor at that element's end. */
    public void children(Visitor visitor) throws UnreadableDraft {
        int inside = depth;
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.END_ELEMENT && depth < inside) {
                return;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                visitor.element(xml.getLocalName());
                while (depth > inside) {
                    next();
                }
            }
        }
    }

    /** The text of the element the cursor stands on, without that of its children. */
    public String text() throws UnreadableDraft {
        int inside = depth;
        // nearly all text comes in one piece, which need not be put together
        String first = "";
        StringBuilder text = null;
        while (true) {
            switch (next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (depth != inside) {
                        continue;
                    }
                    if (first.isEmpty()) {
                        first = xml.getText();
                    } else {
                        text = text == null ? new StringBuilder(first) : text;
                        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (depth < inside) {
                        return text == null ? first : text.toString();
                    }
                }
                default -> {
                    // comments and processing instructions are no text
                }
            }
        }
    }

    /** An attribute by its local name, whatever its name space; null where it is absent. */
    public String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** An attribute that has a name space, by its local name; null where it is absent. */
    public String qualified(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)
                    && !xml.getAttributePrefix(i).isEmpty()) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Whether an on-off property that is present is on: without a value it is. */
    public boolean isOn() {
        String value = attribute("val");
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    private int next() throws UnreadableDraft {
        try {
            int event = xml.next();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw ZipContainer.hostile("文件里有外部实体定义");
                case XMLStreamConstants.END_DOCUMENT -> throw ZipContainer.broken();
                default -> {
                    // text, comments
                }
            }
            if (depth > DEEPEST) {
                throw ZipContainer.hostile("文件结构嵌套过深");
            }
            giveUpWhenAsked();
            return event;
        } catch (XMLStreamException malformed) {
            throw ZipContainer.broken();
        }
    }

    /** A thread cannot be stopped from outside; a reading that is taking too long is asked to stop here. */
    private void giveUpWhenAsked() throws UnreadableDraft {
        if (++events % EVENTS_BETWEEN_LOOKS == 0 && Thread.currentThread().isInterrupted()) {
            throw new UnreadableDraft(Reason.HOSTILE, "读取超时，已停止。请用制作它的软件打开，另存为新的文件后重新上传。");
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        return factory;
    }
}
