package cn.nianbao.workflow;

import java.util.List;
import java.util.Set;

/**
 * The road that one report goes, as the diagram of its own version draws it, and how far it has come. Elements and flows are
 * named by their ids in the diagram.
 *
 * @param version which diagram it is, counted by the engine
 * @param release the release that the diagram names; null for the first
 * @param diagram BPMN 2.0 as it was deployed
 * @param visited where the report has been, each once, in the order of the first visit; what was broken off is left out
 * @param current where it is now; empty after the end
 * @param taken the sequence flows that it took
 */
public record Travelled(
        int version, String release, String diagram, List<String> visited, Set<String> current, Set<String> taken) {

    public Travelled {
        visited = List.copyOf(visited);
        current = Set.copyOf(current);
        taken = Set.copyOf(taken);
    }

    /** Whether the report has been in that step, or is in it. */
    public boolean has(Step step) {
        return visited.contains(step.id()) || current.contains(step.id());
    }
}
