package cn.nianbao.review.submission;

import cn.nianbao.reader.door.DraftFile;
import cn.nianbao.review.problem.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** A file of a form, taken into memory only once its size is known to be within bounds. */
public final class Upload {

    private static final int LONGEST_NAME = 120;

    private Upload() {}

    public static Submitting.File atTheDoor(FileUpload upload) {
        if (upload == null) {
            throw Refusal.unprocessable("没有收到文件，请选择要上传的报告", List.of());
        }
        if (upload.size() > DraftFile.LARGEST) {
            throw Refusal.of(413, "文件过大", "文件超过 20 MB，请压缩图片或拆出附件后再上传");
        }
        try {
            return Submitting.File.atTheDoor(plain(upload.fileName()), Files.readAllBytes(upload.uploadedFile()));
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    /**
     * The name without any folder: browsers and programs send paths of both kinds. It goes on in a header and into the
     * record, so it is one line of bounded length; its end, which says the kind of file, is what stays.
     */
    static String plain(String sent) {
        String name = sent == null ? "" : sent;
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String visible = last.codePoints()
                .filter(character ->
                        !Character.isISOControl(character) && Character.getType(character) != Character.SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        int over = visible.codePointCount(0, visible.length()) - LONGEST_NAME;
        return over <= 0 ? visible : visible.substring(visible.offsetByCodePoints(0, over));
    }
}
