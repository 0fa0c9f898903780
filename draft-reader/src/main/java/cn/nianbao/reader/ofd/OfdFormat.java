package cn.nianbao.reader.ofd;

import cn.nianbao.reader.container.ZipContainer;
import cn.nianbao.reader.draft.Draft;
import cn.nianbao.reader.draft.DraftFormat;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.draft.UnreadableDraft.Reason;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The national fixed layout, OFD (GB/T 33190-2016). Attachments, signatures and seals are never opened, and no address leads
 * out of the file.
 */
public final class OfdFormat implements DraftFormat {

    @Override
    public boolean recognises(byte[] bytes) {
        if (!ZipContainer.isZip(bytes)) {
            return false;
        }
        try {
            return ZipContainer.open(bytes).has(OfdEntrance.NAME);
        } catch (UnreadableDraft damaged) {
            // names are never packed, so that even a cut file tells what it was meant to be
            return new String(bytes, StandardCharsets.ISO_8859_1).contains(OfdEntrance.NAME);
        }
    }

    @Override
    public String mediaType() {
        return "application/ofd";
    }

    @Override
    public void inspect(byte[] bytes) throws UnreadableDraft {
        inspect(ZipContainer.open(bytes));
    }

    @Override
    public Draft read(byte[] bytes) throws UnreadableDraft {
        return read(ZipContainer.open(bytes));
    }

    @Override
    public Draft inspectAndRead(byte[] bytes) throws UnreadableDraft {
        ZipContainer zip = ZipContainer.open(bytes);
        inspect(zip);
        return read(zip);
    }

    private static void inspect(ZipContainer zip) throws UnreadableDraft {
        refuseEncrypted(zip);
        zip.refuseExcess();
    }

    private Draft read(ZipContainer zip) throws UnreadableDraft {
        return new OfdReading(new OfdPackage(zip)).draft(mediaType());
    }

    /** GM/T 0099-2020 names the list of what is encrypted. */
    private static void refuseEncrypted(ZipContainer zip) throws UnreadableDraft {
        for (String name : zip.names()) {
            if (name.toLowerCase(Locale.ROOT).endsWith("encryptions.xml")) {
                throw new UnreadableDraft(Reason.HOSTILE, "OFD 文件已加密，无法读取。请用制作它的软件取消加密后重新上传。");
            }
        }
    }
}
