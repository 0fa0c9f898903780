package cn.nianbao.review.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import cn.nianbao.review.RealPartners;
import io.quarkus.test.junit.QuarkusTest;
import net.jqwik.engine.JqwikTestEngine;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary.Failure;

/** Starts the service for {@link RandomWalks}, which another test engine runs. */
@QuarkusTest
@RealPartners
class LawsOfTheRoadTest {

    @Test
    void theyHoldWhateverIsTried() {
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        LauncherConfig onlyJqwik = LauncherConfig.builder()
                .enableTestEngineAutoRegistration(false)
                .addTestEngines(new JqwikTestEngine())
                .build();
        LauncherFactory.create(onlyJqwik)
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(RandomWalks.class))
                                .build(),
                        summary);
        assertThat(summary.getSummary().getTestsFoundCount()).isEqualTo(1);
        for (Failure failure : summary.getSummary().getFailures()) {
            throw new AssertionError(failure.getException().getMessage(), failure.getException());
        }
    }
}
