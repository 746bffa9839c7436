package org.driehoek.practice;

import org.driehoek.OnPostgres;

@OnPostgres
class ReflectionServicePostgresTest extends ReflectionServiceTest {}
