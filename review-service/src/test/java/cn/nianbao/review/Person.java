package cn.nianbao.review;

import static io.restassured.RestAssured.given;

import cn.nianbao.testkit.Realm;
import io.restassured.specification.RequestSpecification;
import java.util.List;

/** Somebody as Keycloak tells of them. */
public record Person(String sub, String name, List<String> roles, List<String> agencies) {

    public static Person of(String role, String agency) {
        return new Person(role + "-of-" + agency, "测试" + role, List.of(role), List.of(agency));
    }

    public RequestSpecification call() {
        return given().auth().oauth2(token());
    }

    public String token() {
        return Realm.person(sub, name, roles, agencies);
    }

    /** The same person in another role as well. */
    public Person alsoAs(String role) {
        return new Person(
                sub,
                name,
                java.util.stream.Stream.concat(roles.stream(), java.util.stream.Stream.of(role))
                        .toList(),
                agencies);
    }
}
