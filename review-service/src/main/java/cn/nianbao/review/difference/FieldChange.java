package cn.nianbao.review.difference;

import cn.nianbao.difference.Run;
import java.util.List;

/** What differs beside figures and prose: the title, who signs, the period. */
public record FieldChange(String name, List<Run> runs, Made made) {}
