package cn.nianbao.reader.samples;

/** A kind of file that a report can be written as. */
public interface SampleFile {

    /** What is added to the report's name. */
    String ending();

    /** The same report gives the same bytes. */
    byte[] bytes(SampleReport report);
}
