package cn.nianbao.reader.word97;

import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.draft.UnreadableDraft.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The container of Office 97 and of encrypted files ([MS-CFB]); what is in it, the names of its streams say. */
final class CompoundFile {

    static final String DOCUMENT = "WordDocument";

    private static final byte[] MARK = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    private static final String AS_WORD = "请用 Word 或 WPS 打开它，另存为 Word（.docx）后重新上传。";
    private static final String AS_WORKBOOK = "请用 Excel 或 WPS 打开它，另存为 Excel 表格（.xlsx）后重新上传。";

    private CompoundFile() {}

    static boolean isCompound(byte[] bytes) {
        return bytes.length > MARK.length && Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length);
    }

    /**
     * Opens the container of a Word 97 file.
     *
     * @throws UnreadableDraft when something else is in it, or it is broken, encrypted or holds macros
     */
    static DirectoryNode open(byte[] bytes) throws UnreadableDraft {
        DirectoryNode root;
        try {
            root = new POIFSFileSystem(new ByteArrayInputStream(bytes)).getRoot();
        } catch (IOException | RuntimeException damaged) {
            throw broken();
        }
        refuseLongerThan(bytes.length, root);
        Set<String> names = root.getEntryNames();
        if (names.contains("EncryptedPackage")) {
            throw encrypted();
        }
        if (!names.contains(DOCUMENT)) {
            throw otherKind(names);
        }
        if (names.contains("Macros") || names.contains("_VBA_PROJECT_CUR")) {
            throw new UnreadableDraft(Reason.UNSUPPORTED, "文件带有宏，不予读取。请另存为不带宏的 Word 文件（.docx）后重新上传。");
        }
        return root;
    }

    /** The library believes what the directory says of a stream's length, and makes room for it. */
    private static void refuseLongerThan(int length, DirectoryNode root) throws UnreadableDraft {
        for (Entry entry : root) {
            if (entry instanceof DocumentEntry document && document.getSize() > length) {
                throw broken();
            }
        }
    }

    static UnreadableDraft encrypted() {
        return new UnreadableDraft(Reason.HOSTILE, "文件已加密，无法读取。请取消打开密码后重新上传。");
    }

    static UnreadableDraft broken() {
        return new UnreadableDraft(Reason.HOSTILE, "文件已损坏或上传不完整，无法打开。请确认它能用 Word 或 WPS 正常打开，另存为 .docx 后重新上传。");
    }

    static UnreadableDraft unsupported(String what) {
        return unsupported(what, AS_WORD);
    }

    private static UnreadableDraft unsupported(String what, String remedy) {
        return new UnreadableDraft(Reason.UNSUPPORTED, "这个文件的内容是" + what + "，读不了。" + remedy);
    }

    private static UnreadableDraft otherKind(Set<String> names) {
        boolean workbook = names.contains("Workbook") || names.contains("Book");
        return workbook ? unsupported("旧版电子表格（.xls、.et）", AS_WORKBOOK) : unsupported(document(names));
    }

    private static String document(Set<String> names) {
        if (names.contains("PowerPoint Document")) {
            return "旧版演示文稿（.ppt、.dps）";
        }
        if (names.contains("__properties_version1.0")) {
            return "Outlook 邮件（.msg）";
        }
        if (names.contains("MatOST") || names.contains("CONTENTS")) {
            return "微软 Works 文档（.wps）";
        }
        return "旧版办公文件（如早期 WPS 自有格式的 .wps）";
    }
}
