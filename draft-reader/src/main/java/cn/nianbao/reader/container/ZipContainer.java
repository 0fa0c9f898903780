package cn.nianbao.reader.container;

import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.draft.UnreadableDraft.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;

/**
 * A zip file held in memory, known by its central directory and checked against its local headers. Nothing is unpacked to
 * disk, and no declared size is believed: what is unpacked is counted.
 */
public final class ZipContainer {

    private static final String REMAKE = "请用制作它的软件打开，另存为新的 Word（.docx）或 Excel（.xlsx）文件后重新上传。";

    private final byte[] bytes;
    /** By their names in small letters: to the programs that write such files the case of a name makes no difference. */
    private final Map<String, ZipMember> members;

    private ZipContainer(byte[] bytes, Map<String, ZipMember> members) {
        this.bytes = bytes;
        this.members = members;
    }

    public static boolean isZip(byte[] bytes) {
        return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    /** Reads the directory and holds every entry against its local header. */
    public static ZipContainer open(byte[] bytes) throws UnreadableDraft {
        List<ZipMember> found = new ZipDirectory(bytes).members();
        Map<String, ZipMember> members = new LinkedHashMap<>();
        for (ZipMember member : found) {
            refuseName(member.name());
            if (members.put(folded(member.name()), member) != null) {
                throw hostile("压缩包里有重名的部件");
            }
            if ((member.flags() & 1) != 0) {
                throw new UnreadableDraft(Reason.HOSTILE, "文件已加密，无法读取。请取消密码后重新上传。");
            }
            if (member.method() != ZipEntry.STORED && member.method() != ZipEntry.DEFLATED) {
                throw hostile("压缩方式不受支持");
            }
        }
        return new ZipContainer(bytes, members);
    }

    /** The names in the directory, in its order, with forward slashes. */
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        members.values().forEach(member -> names.add(member.name()));
        return names;
    }

    public boolean has(String name) {
        return members.containsKey(folded(name));
    }

    /** Unpacks every entry into nothing, counting, so that a later reader cannot be surprised. */
    public void refuseExcess() throws UnreadableDraft {
        InflationBudget budget = new InflationBudget();
        for (ZipMember member : members.values()) {
            budget.drain(member, bytes);
        }
    }

    /** What to do with an XML part; the cursor stands on its root. */
    public interface XmlPart {
        void read(XmlCursor root) throws UnreadableDraft;
    }

    /** Reads an XML part, unpacked as it is read and cut off at the limit; false where there is none of the name. */
    public boolean read(String name, XmlPart part) throws UnreadableDraft {
        ZipMember member = members.get(folded(name));
        if (member == null) {
            return false;
        }
        try (InputStream content = new InflationBudget().limited(member.inflated(bytes))) {
            part.read(new XmlCursor(content));
            return true;
        } catch (IOException damaged) {
            throw broken();
        }
    }

    /** The first bytes of an entry, at most so many; none where there is no entry of the name. */
    public byte[] bytes(String name, int most) throws UnreadableDraft {
        ZipMember member = members.get(folded(name));
        if (member == null) {
            return new byte[0];
        }
        try (InputStream content = member.inflated(bytes)) {
            return content.readNBytes(most);
        } catch (IOException damaged) {
            throw broken();
        }
    }

    public static UnreadableDraft hostile(String what) {
        return new UnreadableDraft(Reason.HOSTILE, what + "，为安全起见不予读取。" + REMAKE);
    }

    public static UnreadableDraft broken() {
        return new UnreadableDraft(Reason.HOSTILE, "文件已损坏或上传不完整，无法打开。请确认它在您的电脑上能正常打开，再重新上传。");
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static void refuseName(String name) throws UnreadableDraft {
        boolean absolute = name.startsWith("/") || name.indexOf(':') >= 0;
        boolean climbs = ("/" + name + "/").contains("/../");
        if (absolute || climbs || name.isEmpty() || name.indexOf('\0') >= 0) {
            throw hostile("压缩包里有指向别处的部件名");
        }
    }
}
