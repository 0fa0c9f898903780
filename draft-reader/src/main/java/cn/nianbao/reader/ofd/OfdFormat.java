package cn.nianbao.reader.ofd;

import cn.nianbao.reader.container.ZipContainer;
import cn.nianbao.reader.container.ZippedFormat;
import cn.nianbao.reader.draft.Draft;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.draft.UnreadableDraft.Reason;
import java.util.Locale;

/**
 * The national fixed layout, OFD (GB/T 33190-2016). Attachments, signatures and seals are never opened, and no address leads
 * out of the file.
 */
public final class OfdFormat extends ZippedFormat {

    public OfdFormat() {
        super(OfdEntrance.NAME);
    }

    @Override
    protected boolean isOfThisKind(ZipContainer zip) {
        return zip.has(OfdEntrance.NAME);
    }

    @Override
    public String mediaType() {
        return "application/ofd";
    }

    @Override
    protected void inspect(ZipContainer zip) throws UnreadableDraft {
        refuseEncrypted(zip);
        zip.refuseExcess();
    }

    @Override
    protected Draft read(ZipContainer zip) throws UnreadableDraft {
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
