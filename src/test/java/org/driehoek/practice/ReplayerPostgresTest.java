package org.driehoek.practice;

import org.driehoek.OnPostgres;

@OnPostgres
class ReplayerPostgresTest extends ReplayerTest {}
