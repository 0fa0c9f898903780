package cn.nianbao.opendata;

import cn.nianbao.forms.paper.Imprint;
import cn.nianbao.forms.paper.Typeface;
import cn.nianbao.opendata.Printed.Writing;
import cn.nianbao.report.CanonicalRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * A report as OFD (GB/T 33190-2016). It is the PDF drawn anew: the same letters at the same places, with the letters of our
 * typeface that are used, so that the two never differ and need no layout of their own.
 */
public final class Ofd {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String ROOT = "Doc_0/";

    private Ofd() {}

    /** @param pdf the record's, as {@link Pdf} made it */
    public static byte[] of(CanonicalRecord record, byte[] pdf) {
        List<Printed> pages = pages(pdf);
        Imprint imprint = Pdf.imprint(record.report());
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("OFD.xml", OfdParts.entrance(imprint, LocalDate.ofInstant(imprint.at(), ZONE), record.revision()));
        files.put(ROOT + "Document.xml", OfdParts.document(pages));
        files.put(ROOT + "PublicRes.xml", OfdParts.resources());
        for (Typeface typeface : Typeface.values()) {
            files.put(ROOT + "Res/" + OfdParts.fontFile(typeface), typeface.subset(letters(pages, typeface)));
        }
        for (int i = 0; i < pages.size(); i++) {
            files.put(ROOT + OfdParts.pageFile(i), OfdPage.of(pages.get(i)).getBytes(StandardCharsets.UTF_8));
        }
        return Archive.of(files);
    }

    private static List<Printed> pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<Printed> pages = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                pages.add(PageWatch.watch(page));
            }
            return pages;
        } catch (IOException notOurs) {
            throw new UncheckedIOException(notOurs);
        }
    }

    private static Set<Integer> letters(List<Printed> pages, Typeface typeface) {
        Set<Integer> letters = new TreeSet<>();
        pages.stream()
                .flatMap(page -> page.lines().stream())
                .filter(line -> line.typeface() == typeface)
                .map(Writing::text)
                .forEach(text -> text.codePoints().forEach(letters::add));
        return letters;
    }
}
