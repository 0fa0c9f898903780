package cn.nianbao.review.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An address at which an agency's people of one role are written to. */
@Embeddable
record Mailbox(
        @Column(nullable = false) String role,
        @Column(nullable = false) String address) {

    /** Enough to keep a slip of the pen and a second header line out; whether it exists only the mail server knows. */
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>,;:\"]+@[^\\s@<>,;:\"]+");

    /** The addresses of a line of the register file; none where it names none. */
    static Stream<Mailbox> of(Map<String, List<String>> mail) {
        return mail == null
                ? Stream.empty()
                : mail.entrySet().stream()
                        .flatMap(role -> role.getValue().stream().map(address -> new Mailbox(role.getKey(), address)));
    }

    Mailbox {
        if (Role.of(role).isEmpty()) {
            throw new IllegalArgumentException("没有“" + role + "”这种角色");
        }
        if (!ADDRESS.matcher(address).matches()) {
            throw new IllegalArgumentException("“" + address + "”不是电子邮箱地址");
        }
    }
}
