package cn.nianbao.review.submission;

import cn.nianbao.reader.draft.DraftFile;
import cn.nianbao.review.problem.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** A file of a form, taken into memory only once its size is known to be within bounds. */
public final class Upload {

    private Upload() {}

    public static Submitting.File atTheDoor(FileUpload upload) {
        if (upload == null) {
            throw Refusal.unprocessable("没有收到文件，请选择要上传的报告", List.of());
        }
        if (upload.size() > DraftFile.LARGEST) {
            throw Refusal.of(413, "文件过大", "文件超过 20 MB，请压缩图片或拆出附件后再上传");
        }
        try {
            return Submitting.File.atTheDoor(name(upload), Files.readAllBytes(upload.uploadedFile()));
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    /** The name without any folder: browsers and programs send paths of both kinds. */
    private static String name(FileUpload upload) {
        String name = upload.fileName() == null ? "" : upload.fileName();
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }
}
