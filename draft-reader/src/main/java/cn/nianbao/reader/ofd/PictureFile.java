package cn.nianbao.reader.ofd;

import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.draft.UnreadableDraft.Reason;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Opens a picture of the file, no larger than is needed to read it; its size is asked before it is unpacked. */
final class PictureFile {

    private static final int LARGEST_FILE = 20 * 1024 * 1024;
    private static final long MOST_PIXELS = 100_000_000;
    private static final long MOST_KEPT = 16_000_000;

    private final OfdPackage file;
    private final int page;

    /** @param page from 1, for the answer where it cannot be opened */
    PictureFile(OfdPackage file, int page) {
        this.file = file;
        this.page = page;
    }

    BufferedImage open(String path) throws UnreadableDraft {
        byte[] bytes = path == null ? new byte[0] : file.bytes(path, LARGEST_FILE);
        try (ImageInputStream content = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(content);
            if (!readers.hasNext()) {
                throw unknown();
            }
            return read(readers.next(), content);
        } catch (IOException | RuntimeException damaged) {
            throw unknown();
        }
    }

    private BufferedImage read(ImageReader reader, ImageInputStream content) throws IOException, UnreadableDraft {
        try {
            reader.setInput(content, true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels > MOST_PIXELS) {
                throw new UnreadableDraft(
                        Reason.HOSTILE, "第 " + page + " 页的图片过大，无法读取。请用 300 dpi 以下的精度重新扫描，或改用 Word（.docx）文件上传。");
            }
            int every = (int) Math.ceil(Math.sqrt((double) pixels / MOST_KEPT));
            ImageReadParam coarse = reader.getDefaultReadParam();
            coarse.setSourceSubsampling(every, every, 0, 0);
            return reader.read(0, coarse);
        } finally {
            reader.dispose();
        }
    }

    private UnreadableDraft unknown() {
        return new UnreadableDraft(
                Reason.UNSUPPORTED, "第 " + page + " 页是图片，而图片的格式无法识别或已损坏。请把这一页存为 PNG 或 JPG，或改用 Word（.docx）文件上传。");
    }
}
