package cn.nianbao.reader.ofd;

import cn.nianbao.reader.container.ZipContainer;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.draft.UnreadableDraft.Reason;
import java.util.ArrayDeque;
import java.util.Deque;

/** The files within an OFD file. An address leads to one of them or nowhere, whatever it says. */
final class OfdPackage {

    private final ZipContainer zip;

    OfdPackage(ZipContainer zip) {
        this.zip = zip;
    }

    /**
     * The file that an address means: from the root where it begins with a stroke, else from the folder of the file that it
     * stands in; from the root too where only that leads anywhere, as some programs write.
     */
    String find(String standsIn, String address) throws UnreadableDraft {
        String path = address.strip().replace('\\', '/');
        String folder = path.startsWith("/") ? "" : standsIn.substring(0, standsIn.lastIndexOf('/') + 1);
        String found = straight(folder + path);
        return zip.has(found) || folder.isEmpty() || path.contains("..") ? found : fromRoot(found, path);
    }

    private String fromRoot(String found, String path) throws UnreadableDraft {
        String other = straight(path);
        return zip.has(other) ? other : found;
    }

    boolean has(String path) {
        return zip.has(path);
    }

    /** False where there is no such file. */
    boolean read(String path, ZipContainer.XmlPart part) throws UnreadableDraft {
        return zip.read(path, part);
    }

    /** @param what it is, for the answer where it is missing */
    void require(String path, String what, ZipContainer.XmlPart part) throws UnreadableDraft {
        if (!zip.read(path, part)) {
            throw missing(what);
        }
    }

    byte[] bytes(String path, int most) throws UnreadableDraft {
        return zip.bytes(path, most);
    }

    static UnreadableDraft missing(String what) {
        return new UnreadableDraft(Reason.HOSTILE, "OFD 文件不完整，缺少" + what + "，无法读取。请用制作它的软件重新生成后重新上传。");
    }

    private static String straight(String path) throws UnreadableDraft {
        if (!path.contains(".") && !path.contains("//") && !path.startsWith("/")) {
            return path;
        }
        Deque<String> steps = new ArrayDeque<>();
        for (String step : path.split("/")) {
            if (step.equals("..")) {
                if (steps.pollLast() == null) {
                    throw ZipContainer.hostile("OFD 文件里有指向别处的地址");
                }
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }
}
