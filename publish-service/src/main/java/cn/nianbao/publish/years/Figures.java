package cn.nianbao.publish.years;

import cn.nianbao.publish.edition.Edition;
import cn.nianbao.publish.edition.Editions;
import cn.nianbao.report.Report;
import cn.nianbao.report.ReportJson;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The key figures of editions. Kept by revision once read out of the record, because a comparison needs those of sixty
 * reports at once; the figures of one take about 2 KB.
 */
@ApplicationScoped
class Figures {

    private static final int KEPT = 5_000;

    private final Editions editions;
    private final Cache<String, Map<KeyFigure, Value>> kept =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    Figures(Editions editions) {
        this.editions = editions;
    }

    /** Of an edition that is no withdrawal. */
    Map<KeyFigure, Value> of(Edition edition) {
        return kept.get(edition.revision(), revision -> read(edition));
    }

    private Map<KeyFigure, Value> read(Edition edition) {
        Report report = ReportJson.read(editions.record(edition.key()));
        return Arrays.stream(KeyFigure.values())
                .collect(Collectors.toMap(
                        Function.identity(),
                        figure -> Value.of(figure, report),
                        (one, other) -> one,
                        () -> new EnumMap<>(KeyFigure.class)));
    }
}
