package cn.nianbao.reader.samples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Writes a Word 97 file ([MS-DOC]): text with modifiers of paragraphs and characters, and whatever further tables a caller has
 * for the table stream. No library writes such files.
 */
public final class Word97Writer {

    /** Styles: body text and a heading. */
    public static final int BODY = 0;

    public static final int HEADING = 1;

    private static final int PAGE = 512;
    private static final int TEXT = 3 * PAGE;
    private static final int TABLES = 0x9a;
    private static final int FIELDS = 93;
    private static final int LENGTHS = 76;

    private final StringBuilder text = new StringBuilder();
    private final Map<Integer, Integer> lengths = new LinkedHashMap<>();
    private final Map<Integer, byte[]> tables = new LinkedHashMap<>();
    private final Map<String, byte[]> streams = new LinkedHashMap<>();
    private final List<Stretch> paragraphs = new ArrayList<>();
    private final List<Stretch> runs = new ArrayList<>();

    /** Characters from the last stretch's end up to an end, and their modifiers. */
    private record Stretch(int end, byte[] modifiers) {}

    /** A modifier: its code and its operand, a length before it where the code wants one. */
    public static byte[] sprm(int code, int... operand) {
        byte[] bytes = new byte[2 + operand.length];
        bytes[0] = (byte) code;
        bytes[1] = (byte) (code >> 8);
        for (int i = 0; i < operand.length; i++) {
            bytes[2 + i] = (byte) operand[i];
        }
        return bytes;
    }

    public static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    /** Adds characters with the same modifiers; a paragraph's end mark among them where it ends. */
    public Word97Writer run(String words, byte[]... modifiers) {
        text.append(words);
        runs.add(new Stretch(text.length(), join(modifiers)));
        return this;
    }

    /** Ends the paragraph that the runs until here made. */
    public Word97Writer end(int style, byte[]... modifiers) {
        byte[] number = {(byte) style, (byte) (style >> 8)};
        paragraphs.add(new Stretch(text.length(), join(number, join(modifiers))));
        return this;
    }

    public Word97Writer paragraph(String words) {
        return run(words + "\r").end(BODY);
    }

    /** How many characters there are until here. */
    public int length() {
        return text.length();
    }

    /** Ends a document of the text: 0 is the main text, 1 footnotes, 2 headers, 4 comments, 5 endnotes, 6 text boxes. */
    public Word97Writer document(int number) {
        int before = lengths.values().stream().mapToInt(Integer::intValue).sum();
        lengths.put(number, text.length() - before);
        return this;
    }

    /** Adds a table of the table stream by its number in the file information block. */
    public Word97Writer table(int number, byte[] content) {
        tables.put(number, content);
        return this;
    }

    /** Adds a stream beside the document's. */
    public Word97Writer stream(String name, byte[] content) {
        streams.put(name, content);
        return this;
    }

    /** A table of positions with entries of the same length. */
    public static byte[] positions(int[] positions, byte[]... entries) {
        ByteBuffer table = buffer(4 * positions.length);
        for (int position : positions) {
            table.putInt(position);
        }
        return join(table.array(), join(entries));
    }

    public byte[] bytes() {
        if (lengths.isEmpty()) {
            document(0);
        }
        if (lengths.size() > 1) {
            paragraph("");
        }
        byte[] words = text.toString().getBytes(StandardCharsets.UTF_16LE);
        ByteArrayOutputStream main = new ByteArrayOutputStream();
        main.writeBytes(new byte[TEXT]);
        main.writeBytes(words);
        fill(main);
        tables.put(12, properties(main, runs, 1));
        tables.put(13, properties(main, paragraphs, 13));
        tables.put(1, styles());
        tables.put(6, positions(new int[] {0, text.length()}, section()));
        tables.put(15, new byte[4]);
        tables.put(31, new byte[544]);
        tables.put(33, pieces());
        byte[] document = main.toByteArray();
        byte[] table = tables(ByteBuffer.wrap(document).order(ByteOrder.LITTLE_ENDIAN));
        return container(document, table);
    }

    private byte[] container(byte[] document, byte[] table) {
        try (POIFSFileSystem container = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            container.createDocument(new ByteArrayInputStream(document), "WordDocument");
            container.createDocument(new ByteArrayInputStream(table), "1Table");
            for (Map.Entry<String, byte[]> stream : streams.entrySet()) {
                container.createDocument(new ByteArrayInputStream(stream.getValue()), stream.getKey());
            }
            container.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Writes the file information block, and puts the tables one after the other; a place of 0 would mean that there is none. */
    private byte[] tables(ByteBuffer head) {
        head.putShort(0, (short) 0xa5ec)
                .putShort(2, (short) 0xc1)
                .putShort(6, (short) 0x804)
                .putShort(10, (short) 0x1200)
                .putShort(12, (short) 0xbf)
                .putInt(24, TEXT)
                .putInt(28, TEXT + 2 * text.length())
                .putShort(32, (short) 14)
                .putShort(62, (short) 22)
                .putInt(64, head.limit())
                .putShort(152, (short) FIELDS);
        lengths.forEach((document, length) -> head.putInt(LENGTHS + 4 * document, length));
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(new byte[4]);
        tables.forEach((number, content) -> {
            head.putInt(TABLES + 8 * number, all.size()).putInt(TABLES + 8 * number + 4, content.length);
            all.writeBytes(content);
        });
        return all.toByteArray();
    }

    private byte[] pieces() {
        ByteBuffer pieces = buffer(5 + 16);
        pieces.put((byte) 2).putInt(16).putInt(0).putInt(text.length());
        pieces.putShort((short) 0).putInt(TEXT).putShort((short) 0);
        return pieces.array();
    }

    private static byte[] section() {
        return buffer(12).putShort((short) 0).putInt(-1).array();
    }

    /** Two styles, by the layout of [MS-DOC] 2.9.271 to 2.9.260. */
    private static byte[] styles() {
        ByteBuffer head = buffer(20);
        head.putShort((short) 18).putShort((short) 2).putShort((short) 10).putShort((short) 1);
        head.putShort((short) 0x5b).putShort((short) 15);
        return join(head.array(), style(0, 0xfff, "Normal", new byte[0]), style(1, 0, "heading 1", sprm(0x2640, 0)));
    }

    private static byte[] style(int number, int base, String name, byte[] modifiers) {
        ByteBuffer fixed = buffer(10);
        fixed.putShort((short) number).putShort((short) (base << 4 | 1)).putShort((short) (number << 4 | 2));
        ByteBuffer words = buffer(2 + 2 * name.length() + 2);
        words.putShort((short) name.length()).put(name.getBytes(StandardCharsets.UTF_16LE));
        byte[] paragraph = join(new byte[] {(byte) number, 0}, modifiers);
        byte[] even = paragraph.length % 2 == 0 ? paragraph : join(paragraph, new byte[1]);
        byte[] length = {(byte) paragraph.length, 0};
        byte[] style = join(fixed.array(), words.array(), length, even, new byte[2]);
        return join(new byte[] {(byte) style.length, (byte) (style.length >> 8)}, style);
    }

    /**
     * Pages of properties: where each stretch begins, where on the page its modifiers are (one byte for characters, thirteen for
     * paragraphs), and the modifiers from the end of the page upwards ([MS-DOC] 2.9.23 and 2.9.175).
     */
    private byte[] properties(ByteArrayOutputStream main, List<Stretch> all, int referenceLength) {
        List<Integer> starts = new ArrayList<>();
        List<Integer> pages = new ArrayList<>();
        int next = 0;
        int start = 0;
        while (next < all.size()) {
            starts.add(TEXT + 2 * start);
            pages.add(main.size() / PAGE);
            int first = next;
            int room = PAGE - 1 - 4;
            while (next < all.size() && room >= needed(all.get(next), referenceLength)) {
                room -= needed(all.get(next), referenceLength);
                next++;
            }
            if (next == first) {
                throw new IllegalArgumentException("modifiers too long for a page");
            }
            main.writeBytes(page(all.subList(first, next), start, referenceLength));
            start = all.get(next - 1).end();
        }
        starts.add(TEXT + 2 * start);
        ByteBuffer table = buffer(4 * (starts.size() + pages.size()));
        starts.forEach(table::putInt);
        pages.forEach(table::putInt);
        return table.array();
    }

    private static int needed(Stretch stretch, int referenceLength) {
        return 4 + referenceLength + 2 + stretch.modifiers().length + 1;
    }

    private static byte[] page(List<Stretch> stretches, int start, int referenceLength) {
        ByteBuffer page = buffer(PAGE);
        page.putInt(TEXT + 2 * start);
        stretches.forEach(stretch -> page.putInt(TEXT + 2 * stretch.end()));
        int references = page.position();
        int free = PAGE - 1;
        for (int i = 0; i < stretches.size(); i++) {
            byte[] modifiers = stretches.get(i).modifiers();
            boolean ofParagraph = referenceLength > 1;
            boolean odd = modifiers.length % 2 == 1;
            byte[] head = !ofParagraph
                    ? new byte[] {(byte) modifiers.length}
                    : odd
                            ? new byte[] {(byte) ((modifiers.length + 1) / 2)}
                            : new byte[] {0, (byte) (modifiers.length / 2)};
            free = free - head.length - modifiers.length & ~1;
            page.put(references + referenceLength * i, (byte) (free / 2));
            page.position(free);
            page.put(head).put(modifiers);
        }
        page.put(PAGE - 1, (byte) stretches.size());
        return page.array();
    }

    private static void fill(ByteArrayOutputStream main) {
        main.writeBytes(new byte[(PAGE - main.size() % PAGE) % PAGE]);
    }

    private static ByteBuffer buffer(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
