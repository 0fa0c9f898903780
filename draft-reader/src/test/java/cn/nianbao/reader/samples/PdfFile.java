package cn.nianbao.reader.samples;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A draft as a PDF, written letter by letter: its font is named and not embedded, so that no font need be installed, and nothing is
 * packed, so that the bytes are the same everywhere.
 */
public final class PdfFile implements SampleFile {

    private static final double POINTS = 72 / 25.4;

    private final PdfHabits habits;

    public PdfFile(PdfHabits habits) {
        this.habits = habits;
    }

    @Override
    public String ending() {
        return ".pdf";
    }

    @Override
    public byte[] bytes(SampleReport report) {
        Paper paper = PaperReport.of(report, habits.layout());
        List<String> objects = new ArrayList<>();
        int pages = paper.sheets().size();
        StringBuilder kids = new StringBuilder();
        for (int i = 0; i < pages; i++) {
            kids.append(6 + 2 * i).append(" 0 R ");
        }
        objects.add("<< /Type /Catalog /Pages 2 0 R >>");
        objects.add("<< /Type /Pages /Count " + pages + " /Kids [" + kids + "] >>");
        objects.add("<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H"
                + " /DescendantFonts [4 0 R] >>");
        objects.add("<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo"
                + " << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /DW 1000 /W [1 95 500]"
                + " /FontDescriptor 5 0 R >>");
        objects.add("<< /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [-25 -254 1000 880]"
                + " /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>");
        for (int i = 0; i < pages; i++) {
            objects.add(page(7 + 2 * i));
            String head = report.agency() + "　年度报告";
            objects.add(stream(new PdfContent(habits).page(paper.sheets().get(i), i + 1, head)));
        }
        return file(objects);
    }

    private String page(int content) {
        double width = Paper.WIDTH * POINTS;
        double height = habits.layout().pageHeight() * POINTS;
        boolean upright = habits.aside() % 180 == 0;
        String box = PdfContent.number(upright ? width : height) + " " + PdfContent.number(upright ? height : width);
        return "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 " + box + "]"
                + (habits.told() && habits.aside() > 0 ? " /Rotate " + habits.aside() : "")
                + " /Resources << /Font << /F1 3 0 R >> /ExtGState << /Clear << /ca 0 >> >> >> /Contents " + content
                + " 0 R >>";
    }

    private static String stream(String content) {
        return "<< /Length " + content.length() + " >>\nstream\n" + content + "endstream";
    }

    /** The objects, numbered from 1, as a file. */
    static byte[] file(List<String> objects) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        write(file, "%PDF-1.4\n");
        StringBuilder table = new StringBuilder();
        for (int i = 0; i < objects.size(); i++) {
            table.append(String.format(Locale.ROOT, "%010d 00000 n \n", file.size()));
            write(file, (i + 1) + " 0 obj\n" + objects.get(i) + "\nendobj\n");
        }
        int start = file.size();
        write(file, "xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n" + table);
        write(file, "trailer\n<< /Size " + (objects.size() + 1) + " /Root 1 0 R >>\nstartxref\n" + start + "\n%%EOF\n");
        return file.toByteArray();
    }

    private static void write(ByteArrayOutputStream file, String text) {
        file.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
