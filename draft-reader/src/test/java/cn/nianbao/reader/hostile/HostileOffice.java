package cn.nianbao.reader.hostile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files of the older container and spreadsheets: loops of sectors, lengths without measure, merged regions without end. */
final class HostileOffice {

    private static final int SECTOR = 512;
    /** Where the header names the first sector of the allocation table. */
    private static final int FIRST_TABLE = 76;

    private static final String SHEET_SPACE = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String MERGED = "<worksheet" + SHEET_SPACE
            + "><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"
            + "<row r=\"1048576\"><c r=\"XFD1048576\"><v>2</v></c></row></sheetData>"
            + "<mergeCells><mergeCell ref=\"A1:XFD1048576\"/></mergeCells></worksheet>";

    private HostileOffice() {}

    static Stream<HostileFile> files() {
        return Stream.of(
                HostileFile.of("12b 合并到最后一格的表格", spreadsheet(MERGED)),
                HostileFile.of("1b 解压到 100 MB 的表格", zipped(spreadsheetParts(), 100)),
                HostileFile.of("17a 扇区链成环", sectorLoop()),
                HostileFile.of("17b 长度过大的流", oversized()));
    }

    private static byte[] spreadsheet(String sheet) {
        return spreadsheetParts().add("xl/worksheets/sheet1.xml", sheet).bytes();
    }

    private static byte[] zipped(RawZip parts, int megabytes) {
        return parts.add("xl/worksheets/sheet1.xml", new byte[1 << 20], megabytes)
                .bytes();
    }

    private static RawZip spreadsheetParts() {
        return new RawZip()
                .add("[Content_Types].xml", "<Types/>")
                .add(
                        "_rels/.rels",
                        relations(
                                "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument",
                                "xl/workbook.xml"))
                .add(
                        "xl/workbook.xml",
                        "<workbook" + SHEET_SPACE + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                                + "relationships\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>")
                .add(
                        "xl/_rels/workbook.xml.rels",
                        relations(
                                "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet",
                                "worksheets/sheet1.xml"));
    }

    private static String relations(String type, String target) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"r1\" Type=\"" + type + "\" Target=\"" + target + "\"/></Relationships>";
    }

    /** Every sector of the document's stream leads back to the stream's beginning. */
    private static byte[] sectorLoop() {
        byte[] file = container();
        ByteBuffer words = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        int table = (words.getInt(FIRST_TABLE) + 1) * SECTOR;
        int start = words.getInt(entry(file) + 116);
        for (int sector = 0; sector < SECTOR / 4; sector++) {
            int next = words.getInt(table + 4 * sector);
            if (next == sector + 1 && next > start) {
                words.putInt(table + 4 * sector, start);
            }
        }
        return file;
    }

    private static byte[] oversized() {
        byte[] file = container();
        ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putInt(entry(file) + 120, 0x7fffff00);
        return file;
    }

    /** Where the directory tells of the document's stream. */
    private static int entry(byte[] file) {
        return RawZip.find(file, "WordDocument".getBytes(StandardCharsets.UTF_16LE), 0);
    }

    private static byte[] container() {
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            byte[] stream = new byte[20 * SECTOR];
            // the magic number and version of Word 97
            ByteBuffer.wrap(stream)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putShort((short) 0xa5ec)
                    .putShort((short) 0xc1);
            files.createDocument(new ByteArrayInputStream(stream), "WordDocument");
            files.createDocument(new ByteArrayInputStream(new byte[20 * SECTOR]), "1Table");
            files.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
