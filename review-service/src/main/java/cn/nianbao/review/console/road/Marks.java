package cn.nianbao.review.console.road;

import cn.nianbao.review.console.road.Stop.State;
import cn.nianbao.workflow.Step;
import cn.nianbao.workflow.Travelled;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is marked on the diagram: ids of its elements, parted by blanks.
 *
 * @param taken the flows along which the report came
 * @param here the element at which the report stands, or came to its end
 */
public record Marks(String done, String now, String off, String taken, String here) {

    static Marks of(Travelled road, List<Stop> stops, Step state) {
        Set<String> steps = stops.stream().map(Stop::element).collect(Collectors.toSet());
        // what lies beside the steps: gateways, reading back
        Stream<String> between = road.visited().stream().filter(id -> !steps.contains(id));
        return new Marks(
                words(Stream.concat(ids(stops, State.DONE), between).toList()),
                words(road.current()),
                words(Stream.concat(ids(stops, State.OFF), hidden(stops, road)).toList()),
                words(road.taken()),
                road.current().stream().sorted().findFirst().orElse(state.id()));
    }

    /** Ways out of the road that this report did not take: the list does not name them, the diagram draws them. */
    private static Stream<String> hidden(List<Stop> stops, Travelled road) {
        Set<String> named = stops.stream().map(Stop::element).collect(Collectors.toSet());
        return Stream.of(Step.values())
                .filter(step -> !named.contains(step.id()) && !road.has(step))
                .map(Step::id);
    }

    private static Stream<String> ids(List<Stop> stops, State state) {
        return stops.stream().filter(stop -> stop.state() == state).map(Stop::element);
    }

    private static String words(Collection<String> ids) {
        return ids.stream().sorted().collect(Collectors.joining(" "));
    }
}
