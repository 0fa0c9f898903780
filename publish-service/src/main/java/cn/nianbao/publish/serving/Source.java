package cn.nianbao.publish.serving;

/** What an answer is made from, as the database has it now. */
public interface Source {

    /** Equal for two sources from which the same answer is made. */
    Object state();

    Prepared make();
}
