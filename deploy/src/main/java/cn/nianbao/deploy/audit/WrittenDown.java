package cn.nianbao.deploy.audit;

import cn.nianbao.chain.Link;
import cn.nianbao.deploy.audit.Head.Tail;
import cn.nianbao.deploy.audit.HeadFolder.Kept;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** All that the heads say of each case: which entry had which hash, and on which day this was first written down. */
final class WrittenDown {
    private final Map<UUID, Map<Tail, LocalDate>> said = new LinkedHashMap<>();
    private final Set<UUID> seen = new HashSet<>();

    private WrittenDown() {}

    static WrittenDown in(List<Kept> heads) {
        WrittenDown all = new WrittenDown();
        heads.forEach(kept -> kept.head().ifPresent(head -> head.tails().forEach(tail -> all.said
                .computeIfAbsent(tail.caseId(), none -> new LinkedHashMap<>())
                .putIfAbsent(tail, kept.day()))));
        return all;
    }

    /** Where the record of a case is not what was written down of it. */
    List<Flaw> contradictions(CaseRecord record) {
        seen.add(record.id());
        Map<Tail, LocalDate> tails = said.getOrDefault(record.id(), Map.of());
        Map<Integer, String> hashes =
                record.links().stream().collect(Collectors.toMap(Link::number, Link::hash, (one, other) -> one));
        List<Flaw> flaws = new ArrayList<>();
        tails.forEach((tail, day) -> {
            String now = hashes.get(tail.number());
            if (now != null && !now.equals(tail.hash())) {
                flaws.add(new Flaw(record, tail.number(), day, "校验值与 " + day + " 的每日校验文件所记不同，到这一条为止的记录被改写"));
            }
        });
        longest(tails).filter(tail -> tail.number() > record.last()).ifPresent(tail -> {
            LocalDate day = tails.get(tail);
            flaws.add(new Flaw(
                    record,
                    record.last() + 1,
                    day,
                    day + " 的每日校验文件记有 " + tail.number() + " 条，现在到第 " + record.last() + " 条为止，末尾被删去"));
        });
        return flaws;
    }

    /** The cases that were written down and are gone with all their record. */
    List<Flaw> vanished() {
        Map<UUID, Map<Tail, LocalDate>> gone = new HashMap<>(said);
        gone.keySet().removeAll(seen);
        return gone.entrySet().stream()
                .map(one -> {
                    Tail tail = longest(one.getValue()).orElseThrow();
                    LocalDate day = one.getValue().get(tail);
                    CaseRecord nothing = new CaseRecord(one.getKey(), tail.report(), List.of());
                    return new Flaw(nothing, 0, day, day + " 的每日校验文件记有 " + tail.number() + " 条，现在报告和记录都不在了");
                })
                .toList();
    }

    private static Optional<Tail> longest(Map<Tail, LocalDate> tails) {
        return tails.keySet().stream().max(Comparator.comparingInt(Tail::number));
    }
}
