package cn.nianbao.reader.picture;

import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.draft.UnreadableDraft.Reason;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** A file with one picture or several. Its pictures' sizes are known before a pixel of them is taken into memory. */
final class PictureFile {

    private static final String DAMAGED = "图片文件已损坏、不完整，或者用了少见的存法，读不出来。请重新扫描或另存为 PNG 后上传。";

    private static final int MOST_PAGES = 60;
    private static final long MOST_PIXELS = 40_000_000;
    /** A picture that takes more unpacked is read with every second or third pixel only. */
    private static final long MOST_BYTES = 64L << 20;

    private static final double A4_WIDTH = 595.28;
    private static final double NARROWEST_PAGE = 400;
    private static final double WIDEST_PAGE = 900;
    private static final double POINTS_AN_INCH = 72;

    private final PictureKind kind;
    private final byte[] bytes;

    PictureFile(PictureKind kind, byte[] bytes) {
        this.kind = kind;
        this.bytes = bytes;
    }

    /** Its pages in order, none of them drawn yet. */
    List<PagePicture> pages() throws UnreadableDraft {
        List<PagePicture> pages = new ArrayList<>();
        try (Opened file = open()) {
            while (file.has(pages.size())) {
                refuseExcess(pages.size() < MOST_PAGES, "图片超过 " + MOST_PAGES + " 页");
                pages.add(page(file.reader, pages.size()));
            }
        } catch (IOException | RuntimeException damaged) {
            throw damaged();
        }
        return pages;
    }

    private PagePicture page(ImageReader reader, int index) throws IOException, UnreadableDraft {
        int width = reader.getWidth(index);
        int height = reader.getHeight(index);
        refuseExcess((long) width * height <= MOST_PIXELS, "图片有 " + width + "×" + height + " 个像素");
        PictureFacts facts = PictureFacts.of(kind, bytes, index);
        double narrow = Math.min(width, height);
        double points = facts.dotsAnInch() > 0 ? narrow / facts.dotsAnInch() * POINTS_AN_INCH : 0;
        double believed = points >= NARROWEST_PAGE && points <= WIDEST_PAGE ? points : A4_WIDTH;
        boolean aside = facts.quarterTurns() % 2 == 1;
        double scale = believed / narrow;
        return new PagePicture(
                index + 1,
                (aside ? height : width) * scale,
                (aside ? width : height) * scale,
                () -> draw(index, facts.quarterTurns()));
    }

    private BufferedImage draw(int index, int quarterTurns) throws UnreadableDraft {
        try (Opened file = open()) {
            boolean[] cut = new boolean[1];
            file.reader.addIIOReadWarningListener(
                    (reader, warning) -> cut[0] |= warning.contains("EOI") || warning.contains("Premature"));
            ImageReadParam wanted = file.reader.getDefaultReadParam();
            int step = step(file.reader, index);
            wanted.setSourceSubsampling(step, step, 0, 0);
            BufferedImage picture = file.reader.read(index, wanted);
            if (cut[0]) {
                throw damaged();
            }
            return turned(picture, quarterTurns);
        } catch (IOException | RuntimeException damaged) {
            throw damaged();
        }
    }

    private static int step(ImageReader reader, int index) throws IOException {
        ImageTypeSpecifier type = reader.getRawImageType(index);
        long bits = type == null ? 32 : type.getColorModel().getPixelSize();
        long size = (long) reader.getWidth(index) * reader.getHeight(index) * bits / 8;
        int step = 1;
        while (size / ((long) step * step) > MOST_BYTES) {
            step++;
        }
        return step;
    }

    private static BufferedImage turned(BufferedImage picture, int quarterTurns) {
        if (quarterTurns == 0) {
            return picture;
        }
        int width = picture.getWidth();
        int height = picture.getHeight();
        boolean aside = quarterTurns % 2 == 1;
        AffineTransform turn = new AffineTransform();
        turn.translate((aside ? height : width) / 2.0, (aside ? width : height) / 2.0);
        turn.quadrantRotate(quarterTurns);
        turn.translate(-width / 2.0, -height / 2.0);
        BufferedImage turned = new BufferedImage(
                aside ? height : width,
                aside ? width : height,
                picture.getType() == BufferedImage.TYPE_BYTE_GRAY
                        ? BufferedImage.TYPE_BYTE_GRAY
                        : BufferedImage.TYPE_3BYTE_BGR);
        var pen = turned.createGraphics();
        pen.drawRenderedImage(picture, turn);
        pen.dispose();
        return turned;
    }

    private record Opened(ImageReader reader, ImageInputStream stream) implements AutoCloseable {

        boolean has(int index) throws IOException {
            try {
                reader.getWidth(index);
                return true;
            } catch (IndexOutOfBoundsException beyond) {
                return false;
            }
        }

        @Override
        public void close() throws IOException {
            reader.dispose();
            stream.close();
        }
    }

    private Opened open() {
        ImageReader reader =
                ImageIO.getImageReadersByFormatName(kind.formatName()).next();
        ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes));
        reader.setInput(stream, false, true);
        return new Opened(reader, stream);
    }

    private static void refuseExcess(boolean within, String what) throws UnreadableDraft {
        if (!within) {
            throw new UnreadableDraft(Reason.HOSTILE, what + "，超出能读取的范围。请按 A4、300 dpi 以内重新扫描，或改交 Word（.docx）文件。");
        }
    }

    private static UnreadableDraft damaged() {
        return new UnreadableDraft(Reason.HOSTILE, DAMAGED);
    }
}
