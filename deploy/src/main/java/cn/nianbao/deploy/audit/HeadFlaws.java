package cn.nianbao.deploy.audit;

import cn.nianbao.deploy.audit.Head.Before;
import cn.nianbao.deploy.audit.HeadFolder.Kept;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What is wrong with the files of the heads themselves: each names the hash that the file before it had. */
final class HeadFlaws {
    private HeadFlaws() {}

    static List<Flaw> of(List<Kept> files) {
        List<Flaw> flaws = new ArrayList<>();
        Kept before = null;
        for (Kept file : files) {
            if (file.head().isEmpty()) {
                flaws.add(new Flaw(null, 0, file.day(), "内容读不出来，文件被改动或损坏"));
            } else {
                addFlaws(flaws, file, file.head().get().before(), before);
            }
            before = file;
        }
        return flaws;
    }

    private static void addFlaws(List<Flaw> flaws, Kept file, Before named, Kept before) {
        boolean sameDay = Objects.equals(named == null ? null : named.day(), before == null ? null : before.day());
        if (!sameDay && named != null && (before == null || before.day().isBefore(named.day()))) {
            flaws.add(new Flaw(null, 0, named.day(), "文件不见了，" + file.day() + " 的文件记有它"));
        } else if (!sameDay) {
            flaws.add(new Flaw(null, 0, before.day(), "文件是后来放进来的，" + file.day() + " 的文件没有记它"));
        } else if (named != null && !named.sha256().equals(before.sha256())) {
            flaws.add(new Flaw(null, 0, before.day(), "与 " + file.day() + " 的文件所记的校验值不符，文件被改动"));
        }
    }
}
