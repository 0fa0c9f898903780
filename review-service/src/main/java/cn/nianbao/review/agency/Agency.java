package cn.nianbao.review.agency;

import cn.nianbao.check.Contacts;
import cn.nianbao.check.Context.AgencyFacts;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An agency of the register. It changes only when the register file does. */
@Entity
@Table(name = "agency")
public class Agency extends PanacheEntityBase {

    /** Kinds whose report is due in March. */
    public static final Set<String> GOVERNMENTS = Set.of("city", "county");

    @Id
    private String code;

    @Column(nullable = false)
    private String name;

    @Column(name = "short_name", nullable = false)
    private String shortName;

    @Column(nullable = false)
    private String kind;

    private String parent;
    private String region;

    @Column(name = "may_make_rules", nullable = false)
    private boolean mayMakeRules;

    @Column(name = "area_code")
    private String areaCode;

    private String address;

    @Column(nullable = false)
    private List<String> hosts = List.of();

    @Column(nullable = false)
    private List<String> phones = List.of();

    @Column(nullable = false)
    private List<String> mails = List.of();

    @Convert(converter = IndexTemplateColumn.class)
    @Column(name = "index_template", nullable = false)
    private IndexTemplate indexTemplate = IndexTemplate.NONE;

    private String successor;

    @ElementCollection
    @CollectionTable(name = "mailbox", joinColumns = @JoinColumn(name = "agency"))
    private Set<Mailbox> mail = new HashSet<>();

    protected Agency() {}

    Agency(AgencyRegister.Entry entry) {
        code = entry.code();
        follow(entry);
    }

    void follow(AgencyRegister.Entry entry) {
        name = entry.name();
        shortName = entry.shortName();
        kind = entry.kind();
        parent = entry.parent();
        region = entry.region();
        successor = entry.successor();
        mayMakeRules = entry.mayMakeRules();
        reachedBy(Contacts.read(entry.contacts()));
        Set<Mailbox> registered = Mailbox.of(entry.mail()).collect(Collectors.toSet());
        mail.retainAll(registered);
        mail.addAll(registered);
    }

    /** What this agency's portal asks for, its parents' lines included. */
    void indexedBy(IndexTemplate template) {
        indexTemplate = template;
    }

    private void reachedBy(Contacts contacts) {
        areaCode = contacts.areaCode();
        address = contacts.address();
        hosts = contacts.hosts();
        phones = contacts.phones();
        mails = contacts.mails();
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String shortName() {
        return shortName;
    }

    public IndexTemplate indexTemplate() {
        return indexTemplate;
    }

    /** The code of the agency that took over where this one was merged or renamed; null where it still is. */
    public String successor() {
        return successor;
    }

    /** Where it lies, in words; null where the register does not say. */
    public String region() {
        return region;
    }

    /** department, township, sub-district, county or city. */
    public String kind() {
        return kind;
    }

    /** The agency whose office supervises this one; null at the top of the register. */
    public String parent() {
        return parent;
    }

    /** The agency whose people hold that role for this one's reports; null where none supervises it. */
    public String holderOf(Role role) {
        return role == Role.OFFICE ? parent : code;
    }

    /**
     * The last day by which the report of a year must be public: 31 January for departments and those who do likewise, 31
     * March for governments of county level and above (regulation, article 49). It never rolls forward.
     */
    public LocalDate due(int year) {
        return due(GOVERNMENTS.contains(kind), year);
    }

    private static LocalDate due(boolean government, int year) {
        return government ? LocalDate.of(year + 1, 3, 31) : LocalDate.of(year + 1, 1, 31);
    }

    /** The last year whose statutory date has passed. */
    public static int owed(boolean government, LocalDate today) {
        int last = today.getYear() - 1;
        return today.isAfter(due(government, last)) ? last : last - 1;
    }

    public AgencyFacts facts() {
        Contacts contacts = new Contacts(areaCode, address, hosts, phones, mails);
        return new AgencyFacts(code, name, shortName, kind, mayMakeRules, contacts);
    }

    /** Where this agency's people of that role are written to; empty where the register names no address. */
    public List<String> mail(Role role) {
        return mail.stream()
                .filter(box -> box.role().equals(role.word()))
                .map(Mailbox::address)
                .sorted()
                .toList();
    }

    /** The whole register. */
    public static List<AgencyFacts> all() {
        List<Agency> register = listAll();
        return register.stream().map(Agency::facts).toList();
    }

    /** Every agency by its code, those that left the register file included: their reports are still read. */
    public static List<Agency> register() {
        return list("order by code");
    }

    public static Agency of(String code) {
        return findById(code);
    }

    /** Lets nobody else open a report of this agency until the transaction ends. */
    public static void lock(String code) {
        getEntityManager().lock(of(code), LockModeType.PESSIMISTIC_WRITE);
    }

    /** Agencies by their codes, in one question. */
    public static Map<String, Agency> byCode(Collection<String> codes) {
        List<Agency> found = codes.isEmpty() ? List.of() : list("code in ?1", Set.copyOf(codes));
        return found.stream().collect(Collectors.toMap(Agency::code, Function.identity()));
    }

    /** The regions that these agencies lie in. */
    public static List<String> regions(Collection<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : getEntityManager()
                        .createQuery(
                                "select distinct a.region from Agency a where a.code in :codes and a.region is not null order by a.region",
                                String.class)
                        .setParameter("codes", Set.copyOf(codes))
                        .getResultList();
    }

    /** The codes of those that stand right under the given agencies. */
    public static List<String> rightBelow(Collection<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : find("select a.code from Agency a where a.parent in ?1", Set.copyOf(codes))
                        .project(String.class)
                        .list();
    }

    /** The codes of an office's level and below: the given agencies and all that stand under them. */
    @SuppressWarnings("unchecked")
    public static List<String> withThoseBelow(List<String> codes) {
        return getEntityManager()
                .createNativeQuery("""
                        with recursive below as (
                          select code from agency where code in (:codes)
                          union
                          select a.code from agency a join below b on a.parent = b.code)
                        select code from below
                        """, String.class)
                .setParameter("codes", codes)
                .getResultList();
    }
}
