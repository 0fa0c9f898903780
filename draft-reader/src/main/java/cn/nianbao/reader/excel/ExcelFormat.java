package cn.nianbao.reader.excel;

import cn.nianbao.reader.container.PackageOwners;
import cn.nianbao.reader.container.ZipContainer;
import cn.nianbao.reader.container.ZippedFormat;
import cn.nianbao.reader.draft.Block;
import cn.nianbao.reader.draft.Draft;
import cn.nianbao.reader.draft.Draft.OtherReading;
import cn.nianbao.reader.draft.DraftBudget;
import cn.nianbao.reader.draft.DraftConcerns;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.draft.UnreadableDraft.Reason;
import cn.nianbao.report.Concern.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Excel's format since 2007, which WPS writes too (ECMA-376 part 1, 18). Agencies fill whole reports into it: prose in wide
 * merged cells, the tables between. Formulas are not calculated: what the file holds as their result is what its sender saw.
 */
public final class ExcelFormat extends ZippedFormat {

    private static final String WORKBOOK = "xl/workbook.xml";

    public ExcelFormat() {
        super(WORKBOOK);
    }

    @Override
    protected boolean isOfThisKind(ZipContainer zip) {
        return zip.names().stream().anyMatch(name -> name.startsWith("xl/"));
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    protected void inspect(ZipContainer zip) throws UnreadableDraft {
        Set<String> names = zip.names();
        if (names.stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"))) {
            throw unsupported("文件带有宏（.xlsm），不予读取。请另存为不带宏的 Excel 表格（.xlsx）后重新上传。");
        }
        if (names.contains("xl/workbook.bin")) {
            throw unsupported("这个文件是二进制格式的 Excel 表格（.xlsb），读不了。请另存为 Excel 表格（.xlsx）后重新上传。");
        }
        zip.refuseExcess();
    }

    @Override
    protected Draft read(ZipContainer zip) throws UnreadableDraft {
        ExcelBook book = new ExcelBook(zip, WORKBOOK);
        DraftBudget budget = new DraftBudget(1);
        DraftConcerns concerns = new DraftConcerns();
        List<Block> blocks = new ArrayList<>();
        List<OtherReading> others = new ArrayList<>();
        for (int number = 0; number < book.sheets().size(); number++) {
            ExcelReading reading = new ExcelReading(number, budget, concerns, others);
            blocks.addAll(blocks(book, book.sheets().get(number), reading));
        }
        PackageOwners.tell(zip, concerns);
        return new Draft(mediaType(), blocks, List.of(), concerns.all(), Set.of(), others);
    }

    private static List<Block> blocks(ExcelBook book, ExcelBook.Sheet listed, ExcelReading reading)
            throws UnreadableDraft {
        if (listed.part() == null) {
            reading.concerns().add(Kind.DROPPED, "图表工作表“" + listed.name() + "”", null);
            return List.of();
        }
        ExcelSheet sheet = new ExcelSheetPart(book, reading.budget()).read(listed.part());
        if (listed.hidden()) {
            String words = sheet.words();
            String all = words.isBlank() ? "" : "隐藏的工作表“" + listed.name() + "”：" + words;
            reading.concerns().add(Kind.HIDDEN, all, reading.at(0, 0));
            return List.of();
        }
        return new ExcelBlocks(sheet, reading).all();
    }

    private static UnreadableDraft unsupported(String message) {
        return new UnreadableDraft(Reason.UNSUPPORTED, message);
    }
}
