package cn.nianbao.review.agency;

import cn.nianbao.review.agency.Caller.Person;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who does something, and whom they stand for in it (委托代办, AB岗).
 *
 * @param standsFor null where people act for themselves
 */
public record Actor(Person self, Person standsFor) {

    public static Actor of(Person self) {
        return new Actor(self, null);
    }

    /** As the record and the pages name them: 乙, or 乙 代 甲. */
    public String shown() {
        return shown(self.name(), standsFor == null ? null : standsFor.name());
    }

    /** @param principal null where {@code name} acted for themselves */
    public static String shown(String name, String principal) {
        return principal == null ? name : name + " 代 " + principal;
    }

    /** Those whose doing it is: first who acts, then whom they stand for. */
    public List<String> subs() {
        return Stream.of(self, standsFor)
                .filter(person -> person != null && person.sub() != null)
                .map(Person::sub)
                .toList();
    }
}
