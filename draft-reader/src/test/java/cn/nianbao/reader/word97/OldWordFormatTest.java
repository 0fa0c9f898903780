package cn.nianbao.reader.word97;

import static cn.nianbao.reader.samples.Word97Writer.BODY;
import static cn.nianbao.reader.samples.Word97Writer.HEADING;
import static cn.nianbao.reader.samples.Word97Writer.positions;
import static cn.nianbao.reader.samples.Word97Writer.sprm;
import static cn.nianbao.reader.word.Docx.cells;
import static cn.nianbao.reader.word.Docx.texts;
import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.reader.door.DraftFile;
import cn.nianbao.reader.draft.Block;
import cn.nianbao.reader.draft.Block.Paragraph;
import cn.nianbao.reader.draft.Draft;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.samples.Word97Writer;
import cn.nianbao.report.Concern;
import cn.nianbao.report.Concern.Kind;
import cn.nianbao.report.Place;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class OldWordFormatTest {

    private static final byte[] DELETED = sprm(0x0800, 1);
    private static final byte[] INSERTED = sprm(0x0801, 1);
    private static final byte[] HIDDEN = sprm(0x083c, 1);
    private static final byte[] IN_TABLE = sprm(0x2416, 1);
    private static final byte[] ROW_END = sprm(0x2417, 1);
    private static final byte[] INNER = sprm(0x6649, 2, 0, 0, 0);

    private final Word97Writer word = new Word97Writer();

    private Draft read() throws UnreadableDraft {
        return DraftFile.read(word.bytes());
    }

    private void cell(String text, byte[]... modifiers) {
        word.run(text, modifiers).run("\u0007").end(BODY, IN_TABLE);
    }

    private void rowEnd() {
        word.run("\u0007").end(BODY, IN_TABLE, ROW_END);
    }

    @Test
    void readsParagraphsBreaksAndHeadings() throws UnreadableDraft {
        word.run("一、总体情况\r").end(HEADING);
        word.run("大纲\r").end(BODY, sprm(0x2640, 1));
        word.paragraph("上\u000b下\t表\u001e格");
        Draft draft = read();

        assertThat(draft.mediaType()).isEqualTo("application/msword");
        assertThat(texts(draft.blocks())).containsExactly("一、总体情况", "大纲", "上\n下\t表-格");
        assertThat(draft.blocks())
                .extracting(block -> ((Paragraph) block).heading())
                .containsExactly(true, true, false);
    }

    @Test
    void readsOfFieldsOnlyTheResults() throws UnreadableDraft {
        word.paragraph("共\u0013 =SUM(LEFT) \u0014\u0013 REF x \u001412\u0015件\u0015。");
        word.paragraph("没有结尾的\u0013域");
        assertThat(texts(read().blocks())).containsExactly("共12件。", "没有结尾的域");
    }

    @Test
    void tellsOfChangesThatNobodyDecided() throws UnreadableDraft {
        word.run("收到")
                .run("1", DELETED)
                .run("2", DELETED)
                .run("15", INSERTED)
                .run("件\r")
                .end(BODY);
        word.run("上半").run("\r", DELETED).end(BODY);
        word.paragraph("下半");
        cell("申请");
        cell("旧", DELETED);
        rowEnd();
        Draft draft = read();

        assertThat(texts(draft.blocks())).containsExactly("收到15件", "上半下半", "#0");
        assertThat(cells(draft.blocks().get(2))).containsExactly("申请@0,0", "@0,1");
        assertThat(draft.concerns())
                .containsExactly(
                        new Concern(Kind.CHANGES, "删去“12”添上“15”", null),
                        new Concern(Kind.CHANGES, "删去“旧”", new Place.InGrid(0, 0, 1)));
    }

    @Test
    void leavesOutARowThatWasDeleted() throws UnreadableDraft {
        cell("甲", DELETED);
        cell("1", DELETED);
        word.run("\u0007", DELETED).end(BODY, IN_TABLE, ROW_END);
        cell("乙");
        cell("2");
        rowEnd();
        Draft draft = read();

        assertThat(cells(draft.blocks().get(0))).containsExactly("乙@0,0", "2@0,1");
        assertThat(draft.concerns()).extracting(Concern::text).containsExactly("删去“甲”", "删去“1”");
    }

    @Test
    void tellsOfTextThatNobodySees() throws UnreadableDraft {
        byte[] white = sprm(0x6870, 0xff, 0xff, 0xff, 0);
        byte[] shade = sprm(0xca71, 10, 0, 0, 0, 0xff, 0x20, 0x20, 0x20, 0, 0, 0);
        word.run("明").run("暗", HIDDEN).run("白", white).run("小", sprm(0x4a43, 2, 0));
        word.run("深底白字", white, shade).run("\r").end(BODY);
        Draft draft = read();

        assertThat(texts(draft.blocks())).containsExactly("明深底白字");
        assertThat(draft.concerns()).containsExactly(new Concern(Kind.HIDDEN, "暗白小", null));
    }

    @Test
    void tellsOfPicturesButNotOfIconsAndLines() throws UnreadableDraft {
        byte[] data = new byte[136];
        ByteBuffer sizes = ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN);
        for (int at : new int[] {0, 68}) {
            sizes.putShort(at + 28, (short) 4000).putShort(at + 30, (short) (at == 0 ? 3000 : 40));
            sizes.putShort(at + 32, (short) 1000).putShort(at + 34, (short) 1000);
        }
        word.stream("Data", data);
        cell("\u0001", sprm(0x6a03, 0, 0, 0, 0));
        cell("\u0001", sprm(0x6a03, 68, 0, 0, 0));
        rowEnd();
        assertThat(read().concerns()).containsExactly(new Concern(Kind.DROPPED, "图片", new Place.InGrid(0, 0, 0)));
    }

    @Test
    void keepsHeadersApartAndTellsOfNotesAndComments() throws UnreadableDraft {
        word.run("正文\u0002\u0005\r").end(BODY);
        word.paragraph("完").document(0);
        word.paragraph("见附件").document(1);
        word.paragraph("页眉").document(2);
        word.paragraph("请核对").document(4);
        word.table(2, positions(new int[] {2, 5}, new byte[2]));
        word.table(3, positions(new int[] {0, 4, 4}));
        word.table(11, positions(new int[] {0, 0, 0, 0, 0, 0, 0, 3, 3}));
        word.table(4, positions(new int[] {3, 5}, new byte[30]));
        word.table(5, positions(new int[] {0, 4, 4}));
        Draft draft = read();

        assertThat(texts(draft.blocks())).containsExactly("正文", "完");
        assertThat(texts(draft.aside())).containsExactly("页眉");
        assertThat(draft.concerns())
                .containsExactly(new Concern(Kind.DROPPED, "脚注：见附件", null), new Concern(Kind.COMMENT, "请核对", null));
    }

    @Test
    void readsATextBoxAfterTheParagraphItHangsOn() throws UnreadableDraft {
        byte[] shape = new byte[26];
        shape[0] = 77;
        byte[] box = new byte[22];
        box[14] = 77;
        word.run("前\u0008后\r").end(BODY);
        word.paragraph("完").document(0);
        word.paragraph("框中").document(6);
        word.table(40, positions(new int[] {1, 6}, shape));
        word.table(56, positions(new int[] {0, 3}, box));
        assertThat(texts(read().blocks())).containsExactly("前后", "框中", "完");
    }

    @Test
    void givesATableWithinACellItsOwnGrid() throws UnreadableDraft {
        cell("a");
        word.run("前\r").end(BODY, IN_TABLE);
        word.run("内一\r").end(BODY, IN_TABLE, INNER, sprm(0x244b, 1));
        word.run("内二\r").end(BODY, IN_TABLE, INNER, sprm(0x244b, 1));
        word.run("\r").end(BODY, IN_TABLE, INNER, sprm(0x244b, 1), sprm(0x244c, 1));
        cell("后");
        rowEnd();
        cell("c");
        cell("d");
        rowEnd();
        List<Block> blocks = read().blocks();

        assertThat(texts(blocks)).containsExactly("#0", "#1");
        assertThat(cells(blocks.get(0))).containsExactly("a@0,0", "前\n后@0,1", "c@1,0", "d@1,1");
        assertThat(cells(blocks.get(1))).containsExactly("内一@0,0", "内二@0,1");
    }

    @Test
    void writesAutomaticNumbersBeforeWords() throws UnreadableDraft {
        word.table(73, list()).table(74, lists());
        listed("总体情况", 0, 1);
        listed("公开", 1, 1);
        listed("主动公开", 0, 1);
        listed("5", 1, 1);
        listed("另起", 0, 2);
        assertThat(texts(read().blocks())).containsExactly("一、总体情况", "一.1公开", "二、主动公开", "5", "六、另起");
    }

    private void listed(String text, int level, int list) {
        word.run(text + "\r").end(BODY, sprm(0x460b, list, 0), sprm(0x260a, level));
    }

    /** An outline of nine levels ([MS-DOC] 2.9.147 and 2.9.150): 一、 at the first, 一.1 at all others. */
    private static byte[] list() {
        ByteBuffer list = ByteBuffer.allocate(600).order(ByteOrder.LITTLE_ENDIAN);
        list.putShort((short) 1).putInt(4711).putInt(0).put(new byte[20]);
        for (int depth = 0; depth < 9; depth++) {
            byte[] text = (depth == 0 ? "\0、" : "\0.\u0001").getBytes(StandardCharsets.UTF_16LE);
            list.putInt(1).put((byte) (depth == 0 ? 37 : 0)).put(new byte[23]);
            list.putShort((short) (text.length / 2)).put(text);
        }
        return list.array();
    }

    /** Two lists of that outline; the second begins anew at 6 ([MS-DOC] 2.9.131 to 2.9.134). */
    private static byte[] lists() {
        ByteBuffer lists = ByteBuffer.allocate(4 + 32 + 4 + 4 + 8).order(ByteOrder.LITTLE_ENDIAN);
        lists.putInt(2)
                .putInt(4711)
                .put(new byte[12])
                .putInt(4711)
                .put(new byte[8])
                .put((byte) 1);
        lists.put(new byte[3]).putInt(-1).putInt(-1).putInt(6).putInt(0x10);
        return lists.array();
    }
}
