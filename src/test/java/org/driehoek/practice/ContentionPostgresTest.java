package org.driehoek.practice;

import org.driehoek.OnPostgres;

@OnPostgres
class ContentionPostgresTest extends ContentionTest {}
