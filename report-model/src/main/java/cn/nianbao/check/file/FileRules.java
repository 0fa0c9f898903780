package cn.nianbao.check.file;

import cn.nianbao.check.Rule;
import java.util.List;

/** The rules on the draft's file. */
public final class FileRules {

    public static final List<Rule> ALL = List.of(
            new FileConcern("X-CHANGES"),
            new FileConcern("X-HIDDEN"),
            new FileOwner(),
            new FileConcern("X-DROPPED"),
            new FileConcern("X-SCAN"));

    private FileRules() {}
}
