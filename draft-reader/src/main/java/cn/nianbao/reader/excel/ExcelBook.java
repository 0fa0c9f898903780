package cn.nianbao.reader.excel;

import cn.nianbao.reader.container.PackageParts;
import cn.nianbao.reader.container.XmlCursor;
import cn.nianbao.reader.container.ZipContainer;
import cn.nianbao.reader.draft.DraftBudget;
import cn.nianbao.reader.draft.UnreadableDraft;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A workbook: its sheets in order, and what they share. */
final class ExcelBook {

    private static final int MOST_SHEETS = 200;
    /** A workbook with a text of its own in every cell that is read has fewer. */
    private static final int MOST_STRINGS = 200_000;

    private static final int MOST_CHARACTERS = 8_000_000;

    private final ZipContainer zip;
    private final PackageParts parts;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<String> strings = new ArrayList<>();
    private final ExcelStyles styles = new ExcelStyles();
    private int characters;
    private boolean from1904;
    private boolean recalculates;

    /** @param part where its cells stand; null where it has none, but is all chart */
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

    /** Whether formulas are calculated anew when the workbook is opened, whatever results stand in it. */
    boolean recalculates() {
        return recalculates;
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
            case "calcPr" -> recalculates = ExcelSheetPart.isTrue(xml.attribute("fullCalcOnLoad"));
            case "sheet" -> {
                String state = xml.attribute("state");
                boolean hidden = state != null && !state.equals("visible");
                sheets.add(new Sheet(xml.attribute("name"), hidden, byId.remove(xml.qualified("id"))));
                DraftBudget.require(sheets.size() <= MOST_SHEETS, "工作表超过 " + MOST_SHEETS + " 张");
            }
            default -> {
                // looks
            }
        }
    }

    private void readStrings(XmlCursor xml) throws UnreadableDraft {
        xml.children(name -> {
            String text = ExcelText.of(xml);
            strings.add(text);
            characters += text.length();
            DraftBudget.require(strings.size() <= MOST_STRINGS, "文字超过 " + MOST_STRINGS / 10_000 + " 万条");
            DraftBudget.require(characters <= MOST_CHARACTERS, "文字超过 " + MOST_CHARACTERS / 10_000 + " 万字");
        });
    }
}
