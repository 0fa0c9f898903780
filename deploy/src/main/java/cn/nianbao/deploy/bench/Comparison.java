package cn.nianbao.deploy.bench;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * A kind of draft beside a peer.
 *
 * @param kind by the endings of its samples, the last first: html-portal for .portal.html
 * @param goals how much our whole work may cost as a part of what the peer's costs
 */
record Comparison(String kind, PeerLibrary peer, Map<Cost, Goal> goals) {

    /** The goals of the project. */
    static final List<Comparison> ALL = List.of(
            new Comparison(
                    "docx", PeerLibrary.TIKA, Map.of(Cost.TIME, Goal.atMost(0.25), Cost.MEMORY, Goal.atMost(0.25))),
            ofTime("doc", PeerLibrary.TIKA, 0.6),
            ofTime("pdf", PeerLibrary.PDFBOX, 1.25),
            ofTime("pdf", PeerLibrary.TABULA, 0.75),
            ofTime("ofd", PeerLibrary.OFDRW, 0.5),
            ofTime("html", PeerLibrary.TIKA, 0.4),
            ofTime("html-portal", PeerLibrary.TIKA, 0.4));

    Comparison {
        goals = new EnumMap<>(goals);
    }

    private static Comparison ofTime(String kind, PeerLibrary peer, double most) {
        return new Comparison(kind, peer, Map.of(Cost.TIME, Goal.atMost(most)));
    }

    /** One for each goal. */
    List<Figure> figures(ToDoubleFunction<Cost> ratio) {
        return goals.entrySet().stream()
                .map(goal ->
                        new Figure("parser", name(goal.getKey()), ratio.applyAsDouble(goal.getKey()), goal.getValue()))
                .toList();
    }

    private String name(Cost cost) {
        return kind + "-" + cost.word() + "-to-" + peer.name().toLowerCase(Locale.ROOT);
    }
}
