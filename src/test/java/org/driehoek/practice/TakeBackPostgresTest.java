package org.driehoek.practice;

import org.driehoek.OnPostgres;

@OnPostgres
class TakeBackPostgresTest extends TakeBackTest {}
