package cn.nianbao.reader.container;

import cn.nianbao.reader.draft.PlainText;
import cn.nianbao.reader.draft.UnreadableDraft;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The central directory of a zip file, held against the local headers: where the two disagree, two programs would see two
 * different documents (APPNOTE.TXT 6.3, sections 4.3.7, 4.3.12 and 4.3.16).
 */
final class ZipDirectory {

    private static final int MOST_ENTRIES = 1_000;
    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xffff;

    private final ByteBuffer file;

    ZipDirectory(byte[] bytes) {
        file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    List<ZipMember> members() throws UnreadableDraft {
        try {
            return read(end());
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException cut) {
            throw ZipContainer.broken();
        }
    }

    private int end() throws UnreadableDraft {
        int last = file.limit() - END_LENGTH;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (file.getInt(at) == END && unsigned(at + 20) == last - at) {
                return at;
            }
        }
        throw ZipContainer.broken();
    }

    private List<ZipMember> read(int end) throws UnreadableDraft {
        int entries = unsigned(end + 10);
        if (entries > MOST_ENTRIES) {
            throw ZipContainer.hostile("压缩包里的部件超过 " + MOST_ENTRIES + " 个");
        }
        if (unsigned(end + 4) != 0 || unsigned(end + 8) != entries) {
            throw ZipContainer.broken();
        }
        List<ZipMember> members = new ArrayList<>();
        int at = file.getInt(end + 16);
        int first = at;
        for (int i = 0; i < entries; i++) {
            if (file.getInt(at) != CENTRAL) {
                throw ZipContainer.broken();
            }
            members.add(member(at));
            at += 46 + unsigned(at + 28) + unsigned(at + 30) + unsigned(at + 32);
        }
        if (at > end) {
            throw ZipContainer.broken();
        }
        refuseOverlap(members, first);
        return members;
    }

    private ZipMember member(int at) throws UnreadableDraft {
        int flags = unsigned(at + 8);
        int method = unsigned(at + 10);
        long crc = Integer.toUnsignedLong(file.getInt(at + 16));
        int size = file.getInt(at + 20);
        byte[] name = bytes(at + 46, unsigned(at + 28));
        int local = file.getInt(at + 42);
        if (size < 0 || local < 0) {
            throw ZipContainer.broken();
        }
        int start = local + 30 + unsigned(local + 26) + unsigned(local + 28);
        boolean agrees = file.getInt(local) == LOCAL
                && unsigned(local + 8) == method
                && (unsigned(local + 6) & 1) == (flags & 1)
                && Arrays.equals(name, bytes(local + 30, unsigned(local + 26)))
                && sizeAgrees(local, size);
        if (!agrees) {
            throw ZipContainer.hostile("压缩包的目录与内容对不上");
        }
        return new ZipMember(text(name), flags, method, size, crc, start);
    }

    /** Local sizes are 0 where they follow the data (bit 3), and all ones where a writer reserved room for large files. */
    private boolean sizeAgrees(int local, int size) {
        int said = file.getInt(local + 18);
        boolean follows = (unsigned(local + 6) & 8) != 0;
        return said == size || follows && said == 0 || said == -1;
    }

    /** Entries that share bytes are how a small zip unpacks to a huge one. */
    private void refuseOverlap(List<ZipMember> members, int directory) throws UnreadableDraft {
        List<ZipMember> byStart = new ArrayList<>(members);
        byStart.sort(Comparator.comparingInt(ZipMember::start));
        long free = 0;
        for (ZipMember member : byStart) {
            if (member.start() < free || (long) member.start() + member.size() > directory) {
                throw ZipContainer.hostile("压缩包的部件相互重叠");
            }
            free = (long) member.start() + Math.max(member.size(), 1);
        }
    }

    /** Names are UTF-8 or, from older Chinese programs, GB18030, whatever their flag says; others are kept apart. */
    private static String text(byte[] name) {
        if (isAscii(name)) {
            return new String(name, StandardCharsets.US_ASCII).replace('\\', '/');
        }
        return PlainText.decode(name)
                .orElseGet(() -> new String(name, StandardCharsets.ISO_8859_1))
                .replace('\\', '/');
    }

    /** As nearly all names are; in all encodings they say the same. */
    private static boolean isAscii(byte[] name) {
        for (byte b : name) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    private byte[] bytes(int at, int length) {
        byte[] part = new byte[length];
        file.get(at, part);
        return part;
    }

    private int unsigned(int at) {
        return Short.toUnsignedInt(file.getShort(at));
    }
}
