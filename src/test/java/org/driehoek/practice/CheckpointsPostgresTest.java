package org.driehoek.practice;

import org.driehoek.OnPostgres;

@OnPostgres
class CheckpointsPostgresTest extends CheckpointsTest {}
