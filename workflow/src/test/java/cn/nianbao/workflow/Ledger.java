package cn.nianbao.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The host in the tests: writes down what it is told and, when told, asks the process what is open. */
@ApplicationScoped
public class Ledger implements ProcessHost {

    private final ReportProcess process;
    private final Map<UUID, List<Step>> entered = new ConcurrentHashMap<>();
    private final Map<UUID, Optional<OpenTask>> openAtEntry = new ConcurrentHashMap<>();
    private final Set<UUID> waiting = ConcurrentHashMap.newKeySet();
    private Step refused;

    Ledger(ReportProcess process) {
        this.process = process;
    }

    @Override
    public void entered(UUID caseId, Step step) {
        if (step == refused) {
            throw new IllegalStateException("the host fails at " + step.id());
        }
        entered.computeIfAbsent(caseId, id -> new ArrayList<>()).add(step);
        openAtEntry.put(caseId, process.open(caseId));
    }

    @Override
    public void waitsForItsHour(UUID caseId) {
        waiting.add(caseId);
    }

    @Override
    public void hourComes(UUID caseId) {
        waiting.remove(caseId);
    }

    /** Whether the report waits for the hour of its publication. */
    public boolean waits(UUID caseId) {
        return waiting.contains(caseId);
    }

    public List<Step> entered(UUID caseId) {
        return entered.getOrDefault(caseId, List.of());
    }

    public Optional<OpenTask> openAtEntry(UUID caseId) {
        return openAtEntry.get(caseId);
    }

    /** The host fails on entering this step; null for none. */
    public void refuse(Step step) {
        refused = step;
    }
}
