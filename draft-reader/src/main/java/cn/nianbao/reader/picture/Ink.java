package cn.nianbao.reader.picture;

import java.util.Arrays;

/** Which pixels of a picture are ink. */
final class Ink {

    private static final int DARKEST_LIMIT = 130;
    private static final int LIGHTEST_LIMIT = 200;

    private final int width;
    private final int height;
    private final boolean[] black;

    private Ink(int width, int height) {
        this.width = width;
        this.height = height;
        this.black = new boolean[width * height];
    }

    /** @param gray with its light evened */
    static Ink of(Gray gray) {
        int limit = limit(gray);
        Ink ink = new Ink(gray.width(), gray.height());
        for (int i = 0; i < ink.black.length; i++) {
            ink.black[i] = (gray.pixels()[i] & 0xFF) < limit;
        }
        return ink;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    boolean at(int x, int y) {
        return black[y * width + x];
    }

    void fill(int left, int top, int right, int bottom, boolean with) {
        for (int y = Math.max(0, top); y < Math.min(height, bottom); y++) {
            int row = y * width;
            Arrays.fill(black, row + Math.max(0, left), row + Math.max(0, Math.min(width, right)), with);
        }
    }

    boolean any(int left, int top, int right, int bottom) {
        for (int y = Math.max(0, top); y < Math.min(height, bottom); y++) {
            for (int x = Math.max(0, left); x < Math.min(width, right); x++) {
                if (at(x, y)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Rows and columns exchanged, so that upright lines lie level. */
    Ink transposed() {
        Ink turned = new Ink(height, width);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                turned.black[x * height + y] = black[y * width + x];
            }
        }
        return turned;
    }

    /** The brightness that parts ink from paper best (N. Otsu 1979), kept within what is believable. */
    private static int limit(Gray gray) {
        long[] count = new long[Gray.WHITE + 1];
        for (byte pixel : gray.pixels()) {
            count[pixel & 0xFF]++;
        }
        double all = gray.pixels().length;
        double sum = 0;
        for (int i = 0; i < count.length; i++) {
            sum += (double) i * count[i];
        }
        double below = 0;
        double sumBelow = 0;
        double best = -1;
        int limit = 0;
        for (int i = 0; i < count.length - 1; i++) {
            below += count[i];
            sumBelow += (double) i * count[i];
            double apart = below == 0 || below == all ? 0 : sumBelow / below - (sum - sumBelow) / (all - below);
            double between = below * (all - below) * apart * apart;
            if (between > best) {
                best = between;
                limit = i + 1;
            }
        }
        return Math.max(DARKEST_LIMIT, Math.min(LIGHTEST_LIMIT, limit));
    }
}
