package cn.nianbao.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A township, where two or three people do it all: one may hold first review and secrecy review, and nothing beyond. */
@QuarkusTest
@RealPartners
class SmallOfficeTest {

    @Test
    void oneHoldsFirstReviewAndSecrecyReview() {
        Desk desk = Desk.handedIn("by-hand-township");
        Person head = desk.first.alsoAs("secrecy-reviewer");
        desk.approveBy(head, head, desk.approver);
        desk.uploadAndRegister();
        desk.awaitState("published");
    }

    @Test
    void theSignatureStaysAnothers() {
        Desk desk = Desk.handedIn("by-hand-township");
        Person head = desk.first.alsoAs("secrecy-reviewer").alsoAs("approver");
        desk.approveBy(head, head);
        assertThat(desk.state()).isEqualTo("sign-off");
        assertThat(desk.tasks(head)).isEmpty();
        assertThat(desk.decide(head, desk.openTask(), Map.of("decision", "approve", "revision", desk.revision()))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void whoEditedDecidesNothing() {
        Desk desk = Desk.handedIn("by-hand-township");
        Person all = desk.staff.alsoAs("first-reviewer").alsoAs("secrecy-reviewer");
        assertThat(desk.tasks(all)).isEmpty();
    }

    @Test
    void aDepartmentHasNoSuchLeave() {
        Desk desk = Desk.handedIn();
        Person both = desk.first.alsoAs("secrecy-reviewer");
        desk.approveBy(both, desk.second);
        assertThat(desk.state()).isEqualTo("secrecy-review");
        assertThat(desk.tasks(both)).isEmpty();
    }
}
