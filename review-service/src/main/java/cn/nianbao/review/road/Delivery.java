package cn.nianbao.review.road;

import cn.nianbao.review.agency.Role;
import cn.nianbao.review.deadline.Letter;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * One thing that leaves on one way.
 *
 * @param receiver whom the reminder is kept under
 * @param told the roles to whom it goes, in words
 * @param obstacle why nothing can leave; null where it can
 * @param way takes the letter there, and throws {@link PartnerAway} where it was not taken
 */
record Delivery(String receiver, String told, String obstacle, Consumer<Letter> way) {

    static String shown(List<Role> roles) {
        return roles.stream().map(Role::shown).collect(Collectors.joining("、"));
    }
}
