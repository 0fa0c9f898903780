package cn.nianbao.deploy.audit;

import cn.nianbao.chain.Chain;
import cn.nianbao.deploy.audit.Head.Tail;
import cn.nianbao.deploy.audit.HeadFolder.Kept;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The audit of the record of decisions. Each case's chain shows what was taken out of its middle or altered; the heads, which
 * the application can neither write nor change, show a tail that was cut and a chain that was written anew.
 */
public final class RecordAudit {
    /** Days are those of the offices. */
    public static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final RecordDatabase database;
    private final HeadFolder folder;
    private final Clock clock;

    public RecordAudit(RecordDatabase database, HeadFolder folder, Clock clock) {
        this.database = database;
        this.folder = folder;
        this.clock = clock.withZone(CHINA);
    }

    /** Writes down today's head, and answers with its file; empty where today has one already. */
    public Optional<Path> writeHead() {
        LocalDate today = LocalDate.now(clock);
        List<Kept> kept = folder.all();
        if (kept.stream().anyMatch(head -> head.day().equals(today))) {
            return Optional.empty();
        }
        Head.Before before = kept.stream()
                .filter(head -> head.day().isBefore(today))
                .reduce((older, newer) -> newer)
                .map(newest -> new Head.Before(newest.day(), newest.sha256()))
                .orElse(null);
        List<Tail> tails = new ArrayList<>();
        database.each(record -> tail(record).ifPresent(tails::add));
        return folder.write(new Head(today, before, tails)) ? Optional.of(folder.file(today)) : Optional.empty();
    }

    /** Compares all with all. */
    public Verdict audit() {
        // the heads first: what is appended after they were read does not contradict them
        List<Kept> kept = folder.all();
        List<Flaw> flaws = new ArrayList<>(HeadFlaws.of(kept));
        WrittenDown writtenDown = WrittenDown.in(kept);
        int[] counted = new int[2];
        database.each(record -> {
            counted[0]++;
            counted[1] += record.links().size();
            flaws.addAll(flaws(record));
            flaws.addAll(writtenDown.contradictions(record));
        });
        flaws.addAll(writtenDown.vanished());
        LocalDate newest = kept.isEmpty() ? null : kept.get(kept.size() - 1).day();
        return new Verdict(counted[0], counted[1], kept.size(), newest, flaws);
    }

    private static Optional<Tail> tail(CaseRecord record) {
        return record.links().stream()
                .reduce((earlier, later) -> later)
                .map(last -> new Tail(record.id(), record.report(), last.number(), last.hash()));
    }

    private static List<Flaw> flaws(CaseRecord record) {
        List<Flaw> flaws = new ArrayList<>();
        if (record.links().isEmpty()) {
            flaws.add(Flaw.of(record, 0, "没有任何办理记录，记录被整个删去"));
        }
        new Chain(record.links()).flaws().forEach(flaw -> flaws.add(Flaw.of(record, flaw.number(), flaw.what())));
        return flaws;
    }
}
