package org.driehoek.practice;

import java.util.List;

/**
 * One page of what students reported.
 *
 * @param reports those on this page
 * @param total how many there are on all pages
 */
public record ReportPage(List<LineReportView> reports, long total) {}
