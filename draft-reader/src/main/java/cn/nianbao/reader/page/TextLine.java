package cn.nianbao.reader.page;

import cn.nianbao.reader.draft.PageLine;
import cn.nianbao.report.Place;

/** A line of text outside of tables. */
record TextLine(Turned page, GlyphLine line) implements PageItem {

    @Override
    public double top() {
        return line.box().y();
    }

    String text() {
        return line.text();
    }

    double left() {
        return line.box().x();
    }

    double right() {
        return line.box().right();
    }

    double size() {
        return line.size();
    }

    Place.OnPage at() {
        return page.place(line.box());
    }

    /** The line as one of a paragraph, in whose text it begins there. */
    PageLine from(int first) {
        return new PageLine(first, at(), page.turn(), line.ends());
    }
}
