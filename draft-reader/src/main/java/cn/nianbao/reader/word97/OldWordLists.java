package cn.nianbao.reader.word97;

import cn.nianbao.reader.office.WordNumbering;
import java.util.NoSuchElementException;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.model.ListTables;

/** The lists of a Word 97 file ([MS-DOC] 2.4.6.3), made known to the numbering when the first paragraph uses them. */
final class OldWordLists {

    private static final int NONE = 0x7ff;
    private static final int NO_NUMBER = 0xff;

    /** The names that Office Open XML gives to the kinds of numbers, by their codes ([MS-OSHARED] 2.2.1.3). */
    private static final String[] FORMATS = {
        "decimal",
        "upperRoman",
        "lowerRoman",
        "upperLetter",
        "lowerLetter",
        "ordinal",
        "cardinalText",
        "ordinalText",
        "hex",
        "chicago",
        "ideographDigital",
        "japaneseCounting",
        "aiueo",
        "iroha",
        "decimalFullWidth",
        "decimalHalfWidth",
        "japaneseLegal",
        "japaneseDigitalTenThousand",
        "decimalEnclosedCircle",
        "decimalFullWidth2",
        "aiueoFullWidth",
        "irohaFullWidth",
        "decimalZero",
        "bullet",
        "ganada",
        "chosung",
        "decimalEnclosedFullstop",
        "decimalEnclosedParen",
        "decimalEnclosedCircleChinese",
        "ideographEnclosedCircle",
        "ideographTraditional",
        "ideographZodiac",
        "ideographZodiacTraditional",
        "taiwaneseCounting",
        "ideographLegalTraditional",
        "taiwaneseCountingThousand",
        "taiwaneseDigital",
        "chineseCounting",
        "chineseLegalSimplified",
        "chineseCountingThousand"
    };

    private final ListTables tables;

    /** @param tables null where the file has no lists */
    OldWordLists(ListTables tables) {
        this.tables = tables;
    }

    /** Makes a list known; false where the file has none of the number. */
    boolean define(int number, WordNumbering numbering) {
        String list = "" + number;
        if (numbering.knows(list)) {
            return true;
        }
        if (tables == null || number <= 0 || number >= NONE) {
            return false;
        }
        try {
            int id = tables.getLfo(number).getLsid();
            levels(id, numbering);
            numbering.list(list, "" + id);
            override(number, list, numbering);
            return true;
        } catch (NoSuchElementException | IndexOutOfBoundsException absent) {
            return false;
        }
    }

    private void levels(int id, WordNumbering numbering) {
        ListData data = tables.getListData(id);
        if (data == null || numbering.knowsOutline("" + id)) {
            return;
        }
        ListLevel[] levels = data.getLevels();
        for (int depth = 0; depth < levels.length; depth++) {
            numbering.level("" + id, depth, level(levels[depth]));
        }
    }

    private void override(int number, String list, WordNumbering numbering) {
        ListFormatOverrideLevel[] overrides = tables.getLfoData(number).getRgLfoLvl();
        for (ListFormatOverrideLevel override : overrides == null ? new ListFormatOverrideLevel[0] : overrides) {
            if (override.isFormatting() && override.getLevel() != null) {
                numbering.override(list, override.getLevelNum(), level(override.getLevel()));
            } else if (override.isStartAt()) {
                numbering.restart(list, override.getLevelNum(), override.getIStartAt());
            }
        }
    }

    /** The places for numbers are characters below 9 in its text; elsewhere they are written %1 to %9. */
    private static WordNumbering.Level level(ListLevel level) {
        StringBuilder text = new StringBuilder();
        for (char c : level.getNumberText() == null
                ? new char[0]
                : level.getNumberText().toCharArray()) {
            text.append(c < 9 ? "%" + (c + 1) : "" + c);
        }
        return new WordNumbering.Level(
                Math.max(0, level.getStartAt()),
                format(level.getNumberFormat()),
                text.toString(),
                level.isLegalNumbering());
    }

    private static String format(int code) {
        return code >= 0 && code < FORMATS.length ? FORMATS[code] : code == NO_NUMBER ? "none" : "decimal";
    }
}
