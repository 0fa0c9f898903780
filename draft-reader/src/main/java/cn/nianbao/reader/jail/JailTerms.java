package cn.nianbao.reader.jail;

import java.time.Duration;

/**
 * On what terms drafts are read.
 *
 * @param readers child processes, and so drafts read at once
 * @param deadline what a reading may take; an ordinary draft takes some milliseconds
 * @param pictureDeadline the same where the words stand on pictures
 * @param warmedUp whether a new child first reads samples, so that its first draft is read as quickly as its hundredth
 */
public record JailTerms(int readers, Duration deadline, Duration pictureDeadline, boolean warmedUp) {}
