package cn.nianbao.reader.samples;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/** A draft as a scanner keeps it: one TIFF with a picture for each page. */
public final class PictureFile implements SampleFile {

    private final ScanHabits habits;

    public PictureFile(ScanHabits habits) {
        this.habits = habits;
    }

    @Override
    public String ending() {
        return ".tif";
    }

    @Override
    public byte[] bytes(SampleReport report) {
        return tiff(new ScannedSheets(report, habits).pictures(), "LZW");
    }

    /** @param packed as the library calls it */
    public static byte[] tiff(List<BufferedImage> pictures, String packed) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            ImageWriteParam wanted = writer.getDefaultWriteParam();
            wanted.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            wanted.setCompressionType(packed);
            writer.prepareWriteSequence(null);
            for (BufferedImage picture : pictures) {
                writer.writeToSequence(new IIOImage(picture, null, null), wanted);
            }
            writer.endWriteSequence();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
