package cn.nianbao.deploy.road;

/** The demo accounts and what they are on the road (contract section 7). */
public enum Account {
    STAFF("staff", "经办人"),
    FIRST("first", "科室负责人"),
    SECOND("second", "办公室负责人"),
    SECRECY("secrecy", "保密审查员"),
    APPROVER("approver", "签发人"),
    OFFICE("office", "政务公开主管部门"),
    ADMIN("admin", "系统管理员");

    /** The password of all of them: the demo realm exists on loopback only. */
    public static final String PASSWORD = "demo";

    private final String user;
    private final String shown;

    Account(String user, String shown) {
        this.user = user;
        this.shown = shown;
    }

    public String user() {
        return user;
    }

    public String shown() {
        return shown;
    }
}
