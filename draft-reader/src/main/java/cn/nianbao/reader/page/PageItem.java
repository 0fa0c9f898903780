package cn.nianbao.reader.page;

/** What stands on a page: a line of text, or a table. */
sealed interface PageItem permits PageTable, TextLine {

    /** Where it begins, in points from the top of the upright page. */
    double top();
}
