package cn.nianbao.reader.hostile;

import java.util.List;
import java.util.stream.Stream;

/**
 * A file made to do harm, or damaged so that two programs would read two things.
 *
 * @param idea for the test report; begins with the number of its kind
 * @param figures whether it holds the sample's figures, so that what is read of it can be held against the truth
 */
public record HostileFile(String idea, byte[] bytes, boolean figures) {

    /** Made once: some take a while. */
    public static final List<HostileFile> ALL = Stream.of(
                    HostileWord.files(),
                    HostilePdf.files(),
                    HostileOfd.files(),
                    HostileOffice.files(),
                    HostilePicture.files(),
                    HostileText.files())
            .flatMap(each -> each)
            .toList();

    static HostileFile of(String idea, byte[] bytes) {
        return new HostileFile(idea, bytes, false);
    }

    static HostileFile withFigures(String idea, byte[] bytes) {
        return new HostileFile(idea, bytes, true);
    }

    public int kind() {
        return Integer.parseInt(idea.split("\\D", 2)[0]);
    }

    @Override
    public String toString() {
        return idea + "（" + bytes.length + " 字节）";
    }
}
