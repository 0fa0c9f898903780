package cn.nianbao.deploy.fault;

import cn.nianbao.deploy.fault.Sheet.Copy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the databases hold that no office ever asked for. */
final class Strangers {
    private Strangers() {}

    /** What is wrong, in words. */
    static List<String> complaints(Map<String, Copy> sheets, List<Archive.Case> cases, List<Archive.Edition> editions) {
        List<String> complaints = new ArrayList<>();
        cases.stream()
                .filter(one -> isOurs(one.agency()))
                .map(one -> Ledger.key(one.agency(), one.year()))
                .filter(key -> !sheets.containsKey(key))
                .forEach(key -> complaints.add(key + " 多出：无人提交过"));
        for (Archive.Edition edition : editions) {
            Copy sheet = sheets.get(Ledger.key(edition.agency(), edition.year()));
            boolean signed = sheet != null
                    && sheet.wanted().stream()
                            .anyMatch(deed -> deed.kind().equals("approved")
                                    && deed.step().equals(Desk.APPROVER.step())
                                    && edition.revision().equals(deed.revision()));
            if (isOurs(edition.agency()) && (!signed || edition.version() != 1)) {
                complaints.add(Ledger.key(edition.agency(), edition.year()) + " 未经签发就公布：第 " + edition.version() + " 版 "
                        + edition.revision().substring(0, 8));
            }
        }
        return complaints;
    }

    /** A running system may have others' reports too. */
    private static boolean isOurs(String agency) {
        return agency.startsWith(District.CODE);
    }
}
