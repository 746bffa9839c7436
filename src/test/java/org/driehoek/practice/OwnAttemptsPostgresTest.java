package org.driehoek.practice;

import org.driehoek.OnPostgres;

@OnPostgres
class OwnAttemptsPostgresTest extends OwnAttemptsTest {}
