package cn.nianbao.reader.picture;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.util.List;

/** Turns a picture of any kind to gray, large ones made smaller; ink of a seal is taken off the words below it. */
final class GrayPicture {

    private static final int OPAQUE = 255;

    private final BufferedImage picture;
    private final int shrink;
    private final Gray gray;

    private GrayPicture(BufferedImage picture, int shrink) {
        this.picture = picture;
        this.shrink = shrink;
        this.gray = new Gray(picture.getWidth() / shrink, picture.getHeight() / shrink);
    }

    /** @param shrink how many pixels of the picture, across and down, become one */
    static Gray of(BufferedImage picture, int shrink, double pixelsAPoint) {
        GrayPicture of = new GrayPicture(picture, shrink);
        if (picture.getType() == BufferedImage.TYPE_BYTE_GRAY) {
            of.copy(picture.getRaster());
        } else {
            RedAreas red = new RedAreas(picture.getWidth(), picture.getHeight(), pixelsAPoint);
            of.convert(red);
            of.lift(red.seals());
        }
        return of.gray;
    }

    private void copy(Raster raster) {
        int[] row = new int[picture.getWidth()];
        int[] sums = new int[gray.width()];
        for (int y = 0; y < gray.height() * shrink; y++) {
            raster.getSamples(0, y, row.length, 1, 0, row);
            add(row, y, sums);
        }
    }

    private void convert(RedAreas red) {
        int[] row = new int[picture.getWidth()];
        int[] sums = new int[gray.width()];
        for (int y = 0; y < gray.height() * shrink; y++) {
            picture.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int x = 0; x < row.length; x++) {
                int colour = onPaper(row[x]);
                if (isRed(colour)) {
                    red.add(x, y);
                }
                row[x] = brightness(colour);
            }
            add(row, y, sums);
        }
    }

    private void add(int[] row, int y, int[] sums) {
        for (int x = 0; x < gray.width() * shrink; x++) {
            sums[x / shrink] += row[x];
        }
        if (y % shrink == shrink - 1) {
            for (int x = 0; x < sums.length; x++) {
                gray.set(x, y / shrink, sums[x] / (shrink * shrink));
                sums[x] = 0;
            }
        }
    }

    /** Red ink is as bright as paper to a red eye, black ink is not. */
    private void lift(List<java.awt.Rectangle> seals) {
        for (java.awt.Rectangle seal : seals) {
            for (int y = seal.y / shrink; y < (seal.y + seal.height) / shrink; y++) {
                for (int x = seal.x / shrink; x < (seal.x + seal.width) / shrink; x++) {
                    int colour = onPaper(picture.getRGB(x * shrink, y * shrink));
                    gray.set(x, y, Math.max(gray.at(x, y), colour >> 16 & 0xFF));
                }
            }
        }
    }

    private static int onPaper(int argb) {
        int alpha = argb >>> 24;
        if (alpha == OPAQUE) {
            return argb & 0xFFFFFF;
        }
        int colour = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int part = argb >> shift & 0xFF;
            colour |= (part * alpha + Gray.WHITE * (OPAQUE - alpha)) / OPAQUE << shift;
        }
        return colour;
    }

    private static boolean isRed(int colour) {
        int red = colour >> 16 & 0xFF;
        return red - Math.max(colour >> 8 & 0xFF, colour & 0xFF) > 60;
    }

    private static int brightness(int colour) {
        return ((colour >> 16 & 0xFF) * 299 + (colour >> 8 & 0xFF) * 587 + (colour & 0xFF) * 114) / 1000;
    }
}
