package cn.nianbao.reader.excel;

import cn.nianbao.reader.container.PackageParts;
import cn.nianbao.reader.container.XmlCursor;
import cn.nianbao.reader.container.ZipContainer;
import cn.nianbao.reader.draft.UnreadableDraft;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A workbook: its sheets in order, and what they share. */
final class ExcelBook {

    private static final int MOST_SHEETS = 200;

    private final ZipContainer zip;
    private final PackageParts parts;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<String> strings = new ArrayList<>();
    private final ExcelStyles styles = new ExcelStyles();
    private boolean from1904;

    /** @param part where its cells stand */
    record Sheet(String name, boolean hidden, String part) {}

    ExcelBook(ZipContainer zip, String usual) throws UnreadableDraft {
        this.zip = zip;
        this.parts = new PackageParts(zip);
        String workbook = parts.document(usual);
        Map<String, String> byId = new HashMap<>();
        for (PackageParts.Part part : parts.of(workbook)) {
            switch (part.use()) {
                case "worksheet" -> byId.put(part.id(), part.name());
                case "sharedStrings" -> zip.read(part.name(), this::readStrings);
                case "styles" -> zip.read(part.name(), styles::read);
                default -> {
                    // looks, chains of calculation
                }
            }
        }
        if (!zip.read(workbook, xml -> xml.children(name -> element(name, xml, byId)))) {
            throw ZipContainer.broken();
        }
    }

    ZipContainer zip() {
        return zip;
    }

    PackageParts parts() {
        return parts;
    }

    List<Sheet> sheets() {
        return sheets;
    }

    ExcelStyles styles() {
        return styles;
    }

    /** Whether days are counted from 1904, as old programs for the Macintosh do. */
    boolean from1904() {
        return from1904;
    }

    /** A text that cells share, by its number; empty where there is none of the number. */
    String shared(String number) {
        int index = number.matches("\\d{1,9}") ? Integer.parseInt(number) : -1;
        return index >= 0 && index < strings.size() ? strings.get(index) : "";
    }

    private void element(String name, XmlCursor xml, Map<String, String> byId) throws UnreadableDraft {
        switch (name) {
            case "sheets" -> xml.children(inner -> element(inner, xml, byId));
            case "workbookPr" -> from1904 = ExcelSheetPart.isTrue(xml.attribute("date1904"));
            case "sheet" -> {
                String part = byId.get(xml.qualified("id"));
                String state = xml.attribute("state");
                if (part != null && sheets.size() < MOST_SHEETS) {
                    sheets.add(new Sheet(xml.attribute("name"), state != null && !state.equals("visible"), part));
                }
            }
            default -> {
                // looks
            }
        }
    }

    private void readStrings(XmlCursor xml) throws UnreadableDraft {
        xml.children(name -> strings.add(ExcelText.of(xml)));
    }
}
