package cn.nianbao.reader.picture;

import java.util.Arrays;

/** A gray picture, a byte a pixel from 0 (black) to 255 (white): pages are held so, one at a time, for they are large. */
record Gray(int width, int height, byte[] pixels) {

    static final int WHITE = 255;

    Gray(int width, int height) {
        this(width, height, new byte[width * height]);
    }

    int at(int x, int y) {
        return pixels[y * width + x] & 0xFF;
    }

    void set(int x, int y, int value) {
        pixels[y * width + x] = (byte) value;
    }

    void whiten(int left, int top, int right, int bottom) {
        for (int y = Math.max(0, top); y < Math.min(height, bottom); y++) {
            int row = y * width;
            Arrays.fill(pixels, row + Math.max(0, left), row + Math.max(0, Math.min(width, right)), (byte) WHITE);
        }
    }

    /** Between four pixels; white beyond the edge. */
    int between(double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) {
            return WHITE;
        }
        double right = x - left;
        double down = y - top;
        double above = at(left, top) * (1 - right) + at(left + 1, top) * right;
        double below = at(left, top + 1) * (1 - right) + at(left + 1, top + 1) * right;
        return (int) Math.round(above * (1 - down) + below * down);
    }
}
