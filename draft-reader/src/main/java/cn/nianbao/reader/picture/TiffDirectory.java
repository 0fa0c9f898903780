package cn.nianbao.reader.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A directory of facts as TIFF (revision 6.0) and Exif have it. */
final class TiffDirectory {

    private static final int ORIENTATION = 274;
    private static final int RESOLUTION = 282;
    private static final int UNIT = 296;
    private static final int ARTIST = 315;
    private static final int COPYRIGHT = 33432;
    private static final int PLACE = 34853;
    private static final int AUTHOR = 40093;
    private static final int LONGEST = 400;
    private static final int WITHIN = 4;
    private static final int ENTRY = 12;
    private static final double CENTIMETRES_AN_INCH = 2.54;

    private final ByteBuffer bytes;
    private int orientation = 1;
    private double resolution;
    private int unit = 2;
    private final Map<String, String> owners = new LinkedHashMap<>();

    /**
     * @param page how many directories to pass over
     * @throws IndexOutOfBoundsException where the file is cut or broken
     */
    TiffDirectory(ByteBuffer file, int page) {
        bytes = file.duplicate();
        bytes.order(file.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int at = bytes.getInt(4);
        for (int i = 0; i < page; i++) {
            at = bytes.getInt(at + 2 + ENTRY * (bytes.getShort(at) & 0xFFFF));
        }
        int count = bytes.getShort(at) & 0xFFFF;
        for (int i = 0; i < count; i++) {
            take(at + 2 + i * ENTRY);
        }
    }

    private void take(int entry) {
        switch (bytes.getShort(entry) & 0xFFFF) {
            case ORIENTATION -> orientation = bytes.getShort(entry + 8);
            case UNIT -> unit = bytes.getShort(entry + 8);
            case RESOLUTION -> {
                int at = bytes.getInt(entry + 8);
                resolution = (double) bytes.getInt(at) / Math.max(1, bytes.getInt(at + 4));
            }
            case ARTIST -> own("作者", text(entry, StandardCharsets.UTF_8));
            case AUTHOR -> own("作者", text(entry, StandardCharsets.UTF_16LE));
            case COPYRIGHT -> own("版权所有者", text(entry, StandardCharsets.UTF_8));
            case PLACE -> own("拍摄地点", "有经纬度");
            default -> {}
        }
    }

    private void own(String property, String words) {
        if (!words.isEmpty()) {
            owners.put(property, words);
        }
    }

    private String text(int entry, Charset charset) {
        int length = bytes.getInt(entry + 4);
        byte[] words = new byte[Math.max(0, Math.min(length, LONGEST))];
        bytes.get(length <= WITHIN ? entry + 8 : bytes.getInt(entry + 8), words);
        return new String(words, charset).replace('\0', ' ').strip();
    }

    /** Who made the picture, and whether it says where. */
    Map<String, String> owners() {
        return owners;
    }

    PictureFacts facts() {
        int turns =
                switch (orientation) {
                    case 3 -> 2;
                    case 6 -> 1;
                    case 8 -> 3;
                    default -> 0;
                };
        return new PictureFacts(
                switch (unit) {
                    case 2 -> resolution;
                    case 3 -> resolution * CENTIMETRES_AN_INCH;
                    default -> 0;
                },
                turns,
                owners);
    }
}
