package cn.nianbao.check.privacy;

import cn.nianbao.check.Context;
import cn.nianbao.check.Passage;
import java.util.List;

/** Knows one kind of private data. */
interface Detector {

    List<Trace> in(Passage passage, List<Digits> numbers, Context context);
}
