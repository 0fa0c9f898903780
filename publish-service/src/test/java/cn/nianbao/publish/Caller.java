package cn.nianbao.publish;

import static io.restassured.RestAssured.given;

import cn.nianbao.report.CanonicalRecord;
import cn.nianbao.report.Report;
import cn.nianbao.testkit.Realm;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.concurrent.atomic.AtomicInteger;

/** The calls that the tests make, in their own words. */
public final class Caller {

    private static final AtomicInteger AGENCIES = new AtomicInteger();

    private Caller() {}

    /** A code that no other test uses, so that tests share a database without meeting. */
    public static String newAgency() {
        return "anlan-" + AGENCIES.incrementAndGet();
    }

    /** Publishes as the review service does. */
    public static Response publish(CanonicalRecord record) {
        Report report = record.report();
        return put(
                report.agencyCode() + "/" + report.year() + "/" + report.version(), record.bytes(), record.revision());
    }

    public static Response put(String key, byte[] body, String revision) {
        return put(asReviewService(), key, body, revision);
    }

    public static Response put(RequestSpecification as, String key, byte[] body, String revision) {
        return as.contentType("application/json")
                .header("Nianbao-Revision", revision)
                .body(body)
                .put("/editions/" + key);
    }

    public static RequestSpecification asReviewService() {
        return given().auth().oauth2(Realm.reviewService());
    }

    /** Reads as a browser does. */
    public static Response read(String address) {
        return given().accept("text/html,*/*;q=0.8").redirects().follow(false).get(address);
    }

    /** Reads, as a browser does, an address that is encoded already. */
    public static Response follow(String address) {
        return given().accept("text/html,*/*;q=0.8")
                .urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .get(address);
    }
}
