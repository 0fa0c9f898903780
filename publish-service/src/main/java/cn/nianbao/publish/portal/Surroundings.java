package cn.nianbao.publish.portal;

import cn.nianbao.publish.directory.Agency;
import cn.nianbao.publish.theme.IndexField;
import cn.nianbao.publish.theme.View;
import java.util.List;

/**
 * What stands around a report on its page and does not come out of its record.
 *
 * @param template the index data that the portal shows
 * @param view how the reader wants it
 * @param heir the agency that took over; null while the report's own stands
 * @param proof null on a page that is looked at before its edition is stored
 */
record Surroundings(List<IndexField> template, View view, Agency heir, ProofBox proof) {}
