package cn.nianbao.reader.picture;

/** A box of pixels; right and bottom are the first beyond it. */
record Area(int left, int top, int right, int bottom) {

    int width() {
        return right - left;
    }

    int height() {
        return bottom - top;
    }
}
