package cn.nianbao.reader.excel;

import cn.nianbao.reader.draft.Draft.OtherReading;
import cn.nianbao.reader.draft.DraftBudget;
import cn.nianbao.reader.draft.DraftConcerns;
import cn.nianbao.report.Place;
import java.util.List;

/**
 * What the reading of a sheet shares with that of the others.
 *
 * @param sheet its number in the workbook, hidden ones counted, from 0: a place in a workbook is sheet, row and column
 */
record ExcelReading(int sheet, DraftBudget budget, DraftConcerns concerns, List<OtherReading> others) {

    Place at(int row, int column) {
        return new Place.InGrid(sheet, row, column);
    }
}
