package org.driehoek.practice;

import org.driehoek.OnPostgres;

@OnPostgres
class HintsPostgresTest extends HintsTest {}
