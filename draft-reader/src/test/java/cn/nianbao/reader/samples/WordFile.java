package cn.nianbao.reader.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** A draft as a Word file, with real merged cells. */
final class WordFile implements SampleFile {

    /** Of the text on a page of A4, in twentieths of a point. */
    private static final int WIDTH = 8845;

    @Override
    public String ending() {
        return ".docx";
    }

    @Override
    public byte[] bytes(SampleReport report) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            describe(document.getProperties().getCoreProperties(), report);
            write(document, report);
            document.write(out);
            return SettledZip.again(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void describe(POIXMLProperties.CoreProperties properties, SampleReport report) {
        properties.setCreator(report.agency());
        Instant signed = report.signedOn().atStartOfDay(ZoneOffset.UTC).toInstant();
        properties.setCreated(Optional.of(Date.from(signed)));
    }

    private static void write(XWPFDocument document, SampleReport report) {
        paragraph(document, report.title(), ParagraphAlignment.CENTER, true, 22);
        for (SampleReport.Part part : report.parts()) {
            if (part.heading() != null) {
                paragraph(document, part.title(), ParagraphAlignment.LEFT, true, 16);
            }
            part.paragraphs().forEach(text -> paragraph(document, text, ParagraphAlignment.BOTH, false, 16));
            report.tables(part).forEach(table -> table(document, table));
        }
        report.signOff().forEach(line -> paragraph(document, line, ParagraphAlignment.RIGHT, false, 16));
    }

    private static void paragraph(
            XWPFDocument document, String text, ParagraphAlignment alignment, boolean bold, int points) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(alignment);
        XWPFRun run = paragraph.createRun();
        run.setBold(bold);
        run.setFontSize(points);
        run.setText(text);
    }

    private static void table(XWPFDocument document, DrawnTable drawn) {
        XWPFTable table = document.createTable();
        table.removeRow(0);
        CTTblGrid grid = table.getCTTbl().addNewTblGrid();
        IntStream.range(0, drawn.width())
                .forEach(column -> grid.addNewGridCol().setW(BigInteger.valueOf(WIDTH / drawn.width())));
        for (int row = 0; row < drawn.height(); row++) {
            XWPFTableRow line = table.createRow();
            while (!line.getTableCells().isEmpty()) {
                line.removeCell(0);
            }
            for (Span span : drawn.rowWithMerged(row)) {
                cell(line.createCell(), span, row == span.row());
            }
        }
    }

    private static void cell(XWPFTableCell cell, Span span, boolean first) {
        CTTcPr properties = cell.getCTTc().addNewTcPr();
        if (span.columns() > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(span.columns()));
        }
        if (span.rows() > 1) {
            properties.addNewVMerge().setVal(first ? STMerge.RESTART : STMerge.CONTINUE);
        }
        if (first) {
            String[] lines = span.text().split("\n", -1);
            XWPFRun run = cell.getParagraphs().get(0).createRun();
            run.setText(lines[0]);
            for (int line = 1; line < lines.length; line++) {
                run.addBreak();
                run.setText(lines[line]);
            }
        }
    }
}
