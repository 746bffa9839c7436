package org.driehoek.practice;

import org.driehoek.OnPostgres;

@OnPostgres
class PracticeServicePostgresTest extends PracticeServiceTest {}
