package cn.nianbao.publish.directory;

import cn.nianbao.publish.Problem;
import cn.nianbao.publish.edition.Edition;
import cn.nianbao.publish.edition.EditionKey;
import cn.nianbao.publish.edition.Editions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/**
 * Who took over from whom. A line of successors is followed to its end; one that bites its own tail says nothing about
 * who stands today, so it leads nowhere.
 */
@ApplicationScoped
public class Succession {

    private final Directory directory;
    private final Editions editions;

    Succession(Directory directory, Editions editions) {
        this.directory = directory;
        this.editions = editions;
    }

    /** The agency that stands in the place of this one today; empty while that is itself. */
    public Optional<Agency> heir(String code) {
        List<Agency> heirs = heirs(code);
        return heirs.isEmpty() ? Optional.empty() : Optional.of(heirs.get(heirs.size() - 1));
    }

    /** The same: null while it stands itself. */
    public Agency after(String code) {
        return heir(code).orElse(null);
    }

    /** @throws Moved where another agency stands in its place */
    public void demandStands(String code) {
        heir(code).ifPresent(heir -> {
            throw new Moved(heir.page() + "?from=" + code);
        });
    }

    /** What to say of a report that was never published under its code: where else it is, or that there is none. */
    public RuntimeException elsewhere(String code, int year) {
        return report(code, year)
                .<RuntimeException>map(Moved::new)
                .orElseGet(() -> Problem.notFound("没有找到这份年报。它可能尚未公布，请核对网址，或从年报目录进入。"));
    }

    private Optional<String> report(String code, int year) {
        return heirs(code).stream()
                .flatMap(heir -> editions.newest(heir.code(), year).stream())
                .filter(edition -> !edition.isWithdrawal())
                .map(Edition::key)
                .map(EditionKey::newestPage)
                .findFirst();
    }

    private List<Agency> heirs(String code) {
        List<Agency> line = directory.line(code);
        if (line.isEmpty()) {
            return List.of();
        }
        String next = line.get(line.size() - 1).successor();
        boolean circle = line.stream().anyMatch(agency -> agency.code().equals(next));
        return circle ? List.of() : line.subList(1, line.size());
    }
}
