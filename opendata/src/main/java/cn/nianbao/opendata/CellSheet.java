package cn.nianbao.opendata;

import cn.nianbao.format.Label;
import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.format.StatutoryTable;
import cn.nianbao.report.Cell;
import cn.nianbao.report.Report;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** The sheet that lists every statutory cell: a line each, with its public name, its words on the form and its state. */
final class CellSheet {

    private static final List<String> HEAD = List.of("单元格编号", "状态", "数值", "单位", "表", "行", "列");

    private final Worksheet sheet;
    private int row;

    private CellSheet(Worksheet sheet) {
        this.sheet = sheet;
    }

    static void write(Worksheet sheet, Report report) {
        for (int column = 0; column < HEAD.size(); column++) {
            sheet.value(0, column, HEAD.get(column));
            sheet.style(0, column).bold().set();
        }
        sheet.width(0, 36);
        sheet.width(4, 20);
        sheet.width(5, 60);
        sheet.width(6, 30);
        sheet.freezePane(0, 1);
        CellSheet cells = new CellSheet(sheet);
        StatutoryFormat.of(report.format()).orElseThrow().tables().forEach(table -> cells.table(table, report));
    }

    private void table(StatutoryTable table, Report report) {
        for (Label line : table.rows()) {
            for (Label column : table.columns()) {
                row++;
                Cell cell = report.cell(table.cell(line, column));
                sheet.value(row, 0, table.cell(line, column).toString());
                sheet.value(row, 1, cell.state().word());
                if (cell.isNumber()) {
                    Cell figure = Cell.number(cell.value());
                    var style = sheet.style(row, 2);
                    Figures.put(sheet, row, 2, figure, style);
                    style.set();
                }
                if (cell.unit() != null) {
                    sheet.value(row, 3, Characters.of(cell.unit()));
                }
                sheet.value(row, 4, table.caption());
                sheet.value(row, 5, line.fullText());
                sheet.value(row, 6, column.fullText());
            }
        }
    }
}
