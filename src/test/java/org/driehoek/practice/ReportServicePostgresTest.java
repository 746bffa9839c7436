package org.driehoek.practice;

import org.driehoek.OnPostgres;

@OnPostgres
class ReportServicePostgresTest extends ReportServiceTest {}
