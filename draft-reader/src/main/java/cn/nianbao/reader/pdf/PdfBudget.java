package cn.nianbao.reader.pdf;

import java.io.IOException;

/**
 * Counts what reading a PDF costs and ends it where no annual report needs as much, so that a small file cannot keep the reader
 * busy. A report has about ten pages and 20,000 operators.
 */
final class PdfBudget {

    /** A draft that goes beyond a limit; the message tells its sender. */
    static final class Spent extends IOException {

        private static final long serialVersionUID = 1;

        Spent(String what) {
            super("PDF 文件" + what + "，不像一份年度报告，不予读取。请检查后重新上传。");
        }
    }

    static final int MOST_PAGES = 300;

    private static final int MOST_OPERATORS = 2_000_000;
    private static final int MOST_GLYPHS = 1_000_000;
    private static final int MOST_MARKS = 400_000;
    private static final int MOST_FORMS = 20_000;
    private static final int DEEPEST_FORM = 16;
    private static final int DEEPEST_STATE = 512;
    private static final long MOST_BYTES = 96L << 20;

    private static final long MOST_PIXELS = 80_000_000;

    private int operators;
    private int glyphs;
    private int marks;
    private int forms;
    private int depth;
    private long bytes;

    void pages(int count) throws Spent {
        require(count <= MOST_PAGES, "超过 " + MOST_PAGES + " 页");
    }

    void operator() throws Spent {
        require(++operators <= MOST_OPERATORS, "里的绘图指令过多");
        require((operators & 0xfff) != 0 || !Thread.currentThread().isInterrupted(), "读取超时");
    }

    void glyph() throws Spent {
        require(++glyphs <= MOST_GLYPHS, "里的文字过多");
    }

    /** Counts a ruling, fill or picture. */
    void mark() throws Spent {
        require(++marks <= MOST_MARKS, "里的图形过多");
    }

    void openForm() throws Spent {
        require(++forms <= MOST_FORMS, "里的图形引用过多");
        require(++depth <= DEEPEST_FORM, "里的图形循环引用");
    }

    void closeForm() {
        depth--;
    }

    void states(int open) throws Spent {
        require(open <= DEEPEST_STATE, "的绘图状态嵌套过深");
    }

    /** Looks at the size of a picture, in its own points; a page scanned with 600 points an inch has 35 million. */
    void picture(long width, long height) throws Spent {
        require(width >= 0 && height >= 0 && width * height <= MOST_PIXELS, "里的图片过大");
    }

    /** Counts bytes that were unpacked. */
    void bytes(int count) throws Spent {
        bytes += count;
        require(bytes <= MOST_BYTES, "解压后过大");
    }

    private static void require(boolean within, String what) throws Spent {
        if (!within) {
            throw new Spent(what);
        }
    }
}
