package cn.nianbao.reader.excel;

import cn.nianbao.reader.container.XmlCursor;
import cn.nianbao.reader.draft.UnreadableDraft;
import java.util.ArrayList;
import java.util.List;

/**
 * What floats above a sheet: pictures, charts, text boxes, at the cell under its corner (ECMA-376 part 1, 20.5).
 *
 * @param what it is, or says
 */
record ExcelDrawing(String what, int row, int column) {

    static final String PICTURE = "图片";

    private static final int MOST = 1_000;
    /** Two thirds of a centimetre. */
    private static final long SMALLEST_EMU = 254_000;

    /** @param xml at the root of a drawing part */
    static List<ExcelDrawing> all(XmlCursor xml) throws UnreadableDraft {
        List<ExcelDrawing> found = new ArrayList<>();
        xml.children(anchor -> {
            Reading reading = new Reading(xml);
            xml.children(reading::element);
            if (found.size() < MOST && !reading.what().isBlank()) {
                found.add(new ExcelDrawing(reading.what(), reading.row, reading.column));
            }
        });
        return found;
    }

    private static final class Reading {
        private final XmlCursor xml;
        private final StringBuilder words = new StringBuilder();
        private boolean picture;
        private boolean chart;
        private boolean small;
        private boolean from;
        private int row;
        private int column;

        Reading(XmlCursor xml) {
            this.xml = xml;
        }

        String what() {
            if (chart) {
                return "图表";
            }
            if (picture && !small) {
                return PICTURE;
            }
            return words.isEmpty() ? "" : "文本框：" + words;
        }

        void element(String name) throws UnreadableDraft {
            switch (name) {
                case "from" -> {
                    from = true;
                    xml.children(this::element);
                    from = false;
                }
                case "row" -> row = from ? number() : row;
                case "col" -> column = from ? number() : column;
                case "ext" -> small |= isSmall(xml.attribute("cx")) || isSmall(xml.attribute("cy"));
                case "blip" -> picture = true;
                case "chart" -> chart = true;
                case "t" -> words.append(xml.text());
                default -> xml.children(this::element);
            }
        }

        private int number() throws UnreadableDraft {
            String text = xml.text().strip();
            return text.matches("\\d{1,7}") ? Integer.parseInt(text) : 0;
        }

        private static boolean isSmall(String length) {
            return length != null && length.matches("\\d{1,12}") && Long.parseLong(length) < SMALLEST_EMU;
        }
    }
}
